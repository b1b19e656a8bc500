package co.gov.putumayo.estampillas.treasury.cap;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Records budget, price index and outside collection of a year; a later record replaces it. */
@ApplicationScoped
class RecordYear {

    private static final Pattern INDEX = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");
    private static final int MAX_SOURCE = 200;

    private final CapStore store;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    RecordYear(CapStore store, Officer officer, Outbox outbox, Clock clock) {
        this.store = store;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For the audit trail. */
    record EmissionYearRecorded(UUID subject, int year, YearData data, String source)
            implements DomainEvent {}

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    @Transactional
    void record(int year, YearRequest request) {
        Violations violations = new Violations();
        if (request.budget() != null && request.budget() <= 0) {
            violations.add("/budget", "out-of-range", "Debe ser mayor que cero.");
        }
        boolean indexed = request.priceIndex() != null;
        if (indexed
                && (!INDEX.matcher(request.priceIndex()).matches()
                        || new BigDecimal(request.priceIndex()).signum() == 0)) {
            violations.add("/priceIndex", "malformed-index", "Debe ser un número mayor que cero.");
        }
        if (request.source() == null
                || request.source().isBlank()
                || request.source().length() > MAX_SOURCE) {
            violations.add("/source", "required", "Falta la fuente de los datos.");
        }
        Map<String, BigDecimal> elsewhere = elsewhere(request, violations);
        violations.throwIfAny();
        YearData data =
                new YearData(
                        request.budget() == null ? null : BigDecimal.valueOf(request.budget()),
                        indexed ? new BigDecimal(request.priceIndex()) : null,
                        elsewhere);
        store.save(year, data, request.source().strip(), officer.subject(), clock.instant());
        outbox.record(
                new EmissionYearRecorded(
                        UUID.nameUUIDFromBytes(
                                ("emission-year:" + year).getBytes(StandardCharsets.UTF_8)),
                        year,
                        data,
                        request.source().strip()),
                officer.subject());
    }

    private Map<String, BigDecimal> elsewhere(YearRequest request, Violations violations) {
        Map<String, BigDecimal> elsewhere = new HashMap<>();
        if (request.collectedElsewhere() != null) {
            Set<String> capped = store.caps().stream().map(Cap::levy).collect(Collectors.toSet());
            request.collectedElsewhere()
                    .forEach(
                            (levy, pesos) -> {
                                if (!capped.contains(levy) || pesos == null || pesos < 0) {
                                    violations.add(
                                            "/collectedElsewhere/" + levy,
                                            "unusable",
                                            "Debe ser una estampilla con tope y un valor en pesos.");
                                } else {
                                    elsewhere.put(levy, BigDecimal.valueOf(pesos));
                                }
                            });
        }
        return elsewhere;
    }
}
