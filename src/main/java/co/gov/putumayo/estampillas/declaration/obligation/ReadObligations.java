package co.gov.putumayo.estampillas.declaration.obligation;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the months that the officer's own entity owes. */
@ApplicationScoped
public class ReadObligations {

    private final ObligationRows rows;
    private final DueDates dueDates;
    private final Officer officer;
    private final Clock clock;

    ReadObligations(ObligationRows rows, DueDates dueDates, Officer officer, Clock clock) {
        this.rows = rows;
        this.dueDates = dueDates;
        this.officer = officer;
        this.clock = clock;
    }

    /** By kind and month. */
    @Transactional
    public List<ObligationView> ofYear(int year) {
        Map<TaxPeriod, DueDate> due =
                dueDates.ofYear(year).stream()
                        .collect(Collectors.toMap(DueDate::period, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return rows.ofEntity(officer.entityNit(), due.keySet()).stream()
                .map(row -> ObligationView.of(row, due.get(row.period()), today))
                .toList();
    }
}
