package co.gov.putumayo.estampillas.treasury.bank.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody did about an item. */
@Entity
@Table(name = "bank_item_event")
public class BankItemEvent {

    @EmbeddedId private Key id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String actor;
    private String text;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    protected BankItemEvent() {}

    BankItemEvent(UUID item, int position, Kind kind, String actor, String text, Instant now) {
        this.id = new Key(item, position);
        this.kind = kind;
        this.actor = actor;
        this.text = text;
        this.occurredAt = now;
    }

    public enum Kind {
        ASSIGNED,
        COMMENTED,
        PROPOSED,
        DECLINED,
        RESOLVED
    }

    @Embeddable
    record Key(@Column(name = "item_id") UUID itemId, int position) {}

    BankItemView.Event view() {
        return new BankItemView.Event(id.position(), kind, actor, text, occurredAt);
    }
}
