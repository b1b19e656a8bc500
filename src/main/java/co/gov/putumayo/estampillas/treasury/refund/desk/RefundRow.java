package co.gov.putumayo.estampillas.treasury.refund.desk;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in Tesorería's list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundRow(
        @JsonIgnore UUID id,
        @Schema(examples = "DEV-2026-0000001") String number,
        @Schema(
                        examples = "REQUEST",
                        enumeration = {"REQUEST", "ANOMALY"})
                String origin,
        @Schema(examples = "not-owed") String cause,
        @Schema(
                        examples = "UNDER_REVIEW",
                        enumeration = {
                            "REQUESTED",
                            "UNDER_REVIEW",
                            "INADMITTED",
                            "INVESTIGATED",
                            "CONTESTED",
                            "PROPOSED",
                            "APPROVED",
                            "REFUSED",
                            "PAID",
                            "WITHDRAWN"
                        })
                String status,
        @Schema(examples = "R-2026-0000001") String receiptNumber,
        @Schema(examples = "SECOND_APPROVAL") String anomaly,
        @Schema(description = "Pesos.", examples = "81000000") long received,
        Long requestedAmount,
        Long approvedAmount,
        @Schema(description = "Who has it in review.") String owner,
        @Schema(description = "Full days since it was opened.", examples = "12") long ageDays,
        @Schema(examples = "2026-04-19") LocalDate dueOn,
        boolean overdue,
        boolean inTerm,
        @Schema(description = "Whether its payer asked; otherwise nobody said where to pay.")
                boolean claimed,
        @Schema(description = "What to do now, in Spanish.") String nextStep) {

    public static RefundRow of(RefundFacts facts, LocalDate today) {
        LocalDate opened = facts.openedAt().atZone(LegalTime.BOGOTA).toLocalDate();
        return new RefundRow(
                facts.id(),
                facts.number(),
                facts.origin().name(),
                facts.cause().code(),
                facts.state().name(),
                facts.money().receiptNumber(),
                facts.money().anomalyKind(),
                facts.money().received(),
                facts.requestedAmount(),
                facts.amount(),
                facts.owner(),
                ChronoUnit.DAYS.between(opened, today),
                facts.term().dueOn(),
                facts.overdue(today),
                facts.term().inTerm(),
                facts.claimed(),
                nextStep(facts));
    }

    private static String nextStep(RefundFacts facts) {
        if (facts.state() == RefundState.APPROVED && !facts.claimed()) {
            return "Esperar a que quien pagó diga a qué cuenta, con el número de la liquidación.";
        }
        return facts.state().nextStep();
    }
}
