package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An event about nothing. The name of a person is in it, but not in what outsiders are told. */
record ProbeEvent(UUID subject, String about, String nit, String payerName)
        implements PublishedEvent {

    static ProbeEvent of(Topic topic, String nit) {
        return new ProbeEvent(UUID.randomUUID(), topic.text(), nit, "Ana Chindoy");
    }

    @Override
    public String topic() {
        return about;
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of("probeId", subject.toString());
    }

    @Override
    public Optional<String> concernedEntity() {
        return Optional.ofNullable(nit);
    }
}
