package co.gov.putumayo.estampillas.declaration.obligation;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month that is owed, as its declarant reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Obligation", description = "A month that has to be declared.")
public record ObligationView(
        @Schema(examples = "2026-10") String period,
        @Schema(description = "withholding or collection", examples = "withholding") String kind,
        @Schema(description = "Last day to file in time, in Bogotá.", examples = "2026-11-24")
                LocalDate dueDate,
        ObligationState state,
        @Schema(
                        description =
                                "Days left to the due date, 0 on it; negative when they passed."
                                        + " Absent when filed.",
                        examples = "3")
                Long days,
        @Schema(description = "Only when filed.") Instant filedAt,
        @Schema(description = "Only when filed.", examples = "D-2026-0000001")
                String declarationNumber,
        @Schema(
                        description =
                                "Day on which a summons to declare was served: later filings pay 10"
                                        + " % a month (art. 435).")
                LocalDate summonedOn) {

    static ObligationView of(ObligationRows.Row row, DueDate due, LocalDate today) {
        boolean filed = row.number() != null;
        boolean overdue = today.isAfter(due.dueDate());
        return new ObligationView(
                row.period().toString(),
                row.declarantKind().code(),
                due.dueDate(),
                filed
                        ? ObligationState.FILED
                        : overdue ? ObligationState.OVERDUE : ObligationState.PENDING,
                filed ? null : ChronoUnit.DAYS.between(today, due.dueDate()),
                row.filedAt(),
                row.number(),
                row.summoned());
    }
}
