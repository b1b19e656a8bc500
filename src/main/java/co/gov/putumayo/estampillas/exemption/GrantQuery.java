package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Reads which exemptions a report is asked about, and whose the caller may see. */
@ApplicationScoped
public class GrantQuery {

    private final SecurityIdentity identity;
    private final Officer officer;
    private final Clock clock;

    GrantQuery(SecurityIdentity identity, Officer officer, Clock clock) {
        this.identity = identity;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * The filter of a report; without dates, of this year.
     *
     * @throws ProblemException 400 for what cannot be read
     */
    public GrantFilter filter(String status, String code, String from, String to) {
        LocalDate today = LocalDate.now(clock);
        return new GrantFilter(
                scope().orElse(null),
                status == null ? null : status(status),
                code == null || code.isBlank() ? null : code.strip(),
                from == null ? today.withDayOfYear(1) : date("from", from),
                to == null ? today : date("to", to));
    }

    /**
     * NIT of the only entity whose exemptions the caller may see; empty for Rentas and auditors.
     */
    public Optional<String> scope() {
        return identity.hasRole(Role.REVENUE) || identity.hasRole(Role.AUDITOR)
                ? Optional.empty()
                : Optional.of(officer.entityNit());
    }

    private static GrantStatus status(String text) {
        return Arrays.stream(GrantStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.unusable(
                                        "status",
                                        "Debe ser PENDING, GRANTED, REJECTED o REVOKED."));
    }

    private static LocalDate date(String parameter, String text) {
        return IsoDate.parse(text)
                .orElseThrow(
                        () ->
                                ProblemException.unusable(
                                        parameter,
                                        "La fecha se escribe año-mes-día, por ejemplo 2026-03-25."));
    }
}
