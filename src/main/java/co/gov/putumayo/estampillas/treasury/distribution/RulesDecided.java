package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Distribution rules were proposed, approved or rejected; for the audit trail. */
record RulesDecided(UUID subject, String version, String state, LocalDate validFrom)
        implements DomainEvent {

    static RulesDecided of(RuleVersion version) {
        return new RulesDecided(
                UUID.nameUUIDFromBytes(
                        ("distribution-rules:" + version.id()).getBytes(StandardCharsets.UTF_8)),
                version.id(),
                version.state().name(),
                version.validFrom());
    }
}
