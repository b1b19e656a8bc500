package co.gov.putumayo.estampillas.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody's wish to hear of some events at some URL. */
@Entity
@Table(name = "webhook_subscription")
class Subscription {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "owner")
    private String owner;

    /** The one entity whose events it hears; null: those of all. */
    @Column(name = "entity_nit")
    private String entityNit;

    @Column(name = "url")
    private String url;

    @Column(name = "topics")
    private List<String> topics;

    @Column(name = "sealed_secret")
    private byte[] sealedSecret;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_reason")
    private DisabledReason disabledReason;

    protected Subscription() {}

    Subscription(
            UUID id, Subscriber subscriber, Wish wish, byte[] sealedSecret, Instant createdAt) {
        this.id = id;
        this.owner = subscriber.owner();
        this.entityNit = subscriber.entityNit().orElse(null);
        this.url = wish.url().toString();
        this.topics = wish.topics();
        this.sealedSecret = sealedSecret;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    URI url() {
        return URI.create(url);
    }

    List<String> topics() {
        return topics;
    }

    byte[] sealedSecret() {
        return sealedSecret;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isInForce() {
        return disabledAt == null;
    }

    Instant disabledAt() {
        return disabledAt;
    }

    /** Null while it is in force. */
    DisabledReason disabledReason() {
        return disabledReason;
    }

    /** Does nothing to one that is disabled already: the first reason stays. */
    void disable(DisabledReason reason, Instant now) {
        if (isInForce()) {
            disabledAt = now;
            disabledReason = reason;
        }
    }
}
