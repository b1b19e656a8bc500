package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.treasury.refund.Contest;
import co.gov.putumayo.estampillas.treasury.refund.Inadmission;
import co.gov.putumayo.estampillas.treasury.refund.Payout;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.RefundStep;
import co.gov.putumayo.estampillas.treasury.refund.Resolution;
import co.gov.putumayo.estampillas.treasury.refund.SetOff;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refund as its payer follows it: nothing of the account, nothing of who decides. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Refund",
        requiredProperties = {"number", "status", "statusName", "cause", "received", "clocks"})
public record RefundAnswer(
        @Schema(examples = "DEV-2026-0000001") String number,
        @Schema(
                        description = "To follow it; only in the answer to the request.",
                        examples = "7K3M-9QWX-2ABC-DEFG-H")
                String accessCode,
        @Schema(
                        examples = "REQUESTED",
                        enumeration = {
                            "REQUESTED",
                            "UNDER_REVIEW",
                            "INADMITTED",
                            "INVESTIGATED",
                            "CONTESTED",
                            "APPROVED",
                            "REFUSED",
                            "PAID",
                            "WITHDRAWN"
                        })
                String status,
        @Schema(examples = "Radicada") String statusName,
        @Schema(examples = "not-owed") String cause,
        @Schema(description = "Absent for money that pays nothing.", examples = "R-2026-0000001")
                String receiptNumber,
        @Schema(description = "Pesos that were received.", examples = "81000000") long received,
        @Schema(description = "Pesos asked for, when a sum was.", examples = "81000000")
                Long requestedAmount,
        Clocks clocks,
        Next next,
        @Schema(description = "Only when it lacked something: what, and until when to mend it.")
                Lack lack,
        @Schema(description = "Only when a special requirement contests it, or a part of it.")
                Contested contest,
        @Schema(description = "Once decided: why.") String grounds,
        @Schema(
                        description = "Refused for a cause of the law: which.",
                        examples = "out-of-term",
                        enumeration = {
                            "out-of-term",
                            "given-back-already",
                            "balance-to-pay",
                            "not-mended",
                            "caused"
                        })
                String rejection,
        @Schema(
                        description = "Once approved: pesos, those set off included.",
                        examples = "81000000")
                Long approvedAmount,
        @Schema(description = "Overdue debts set off first (arts. 578, 633).") List<SetOff> setOffs,
        @Schema(description = "Once approved: pesos to the account.", examples = "80750000")
                Long toPay,
        @Schema(description = "Once paid: default interest besides (art. 634).", examples = "0")
                Long interest,
        LocalDate paidOn,
        List<Step> steps) {

    /** Terms of the law, by dates of Bogotá. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "RefundClocks",
            requiredProperties = {"dueOn", "inTerm", "overdue"})
    public record Clocks(
            @Schema(examples = "2026-03-20") LocalDate requestedOn,
            @Schema(
                            description =
                                    "Last day to ask (art. 627): two months from the payment, or"
                                            + " the term to correct the declaration that holds it.",
                            examples = "2026-05-16")
                    LocalDate requestUntil,
            @Schema(description = "Out of term it must be refused (art. 630).", examples = "true")
                    boolean inTerm,
            @Schema(
                            description =
                                    "Last day to give the money back: 30 calendar days, and a month"
                                            + " more with extraMonth (art. 628).",
                            examples = "2026-04-19")
                    LocalDate dueOn,
            boolean extraMonth,
            @Schema(
                            description = "From then on default interest runs (art. 634).",
                            examples = "false")
                    boolean overdue) {}

    /** What happens next, and until when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "RefundNext",
            requiredProperties = {"step"})
    public record Next(
            @Schema(examples = "Tesorería decide y, si la aprueba, paga.") String step,
            @Schema(
                            description = "Last day; absent when nothing has a term.",
                            examples = "2026-04-19")
                    LocalDate until) {}

    /** What it lacks (art. 630). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "RefundLack",
            requiredProperties = {"cause", "reasons", "mendUntil"})
    public record Lack(
            @Schema(examples = "formal-requirements") String cause,
            @Schema(examples = "Falta la certificación de la cuenta.") String reasons,
            @Schema(examples = "2026-05-06") LocalDate mendUntil,
            @Schema(description = "Once mended.", examples = "2026-04-20") LocalDate mendedOn) {

        static Lack of(Inadmission inadmission) {
            return inadmission == null
                    ? null
                    : new Lack(
                            inadmission.cause().code(),
                            inadmission.reasons(),
                            inadmission.mendUntil(),
                            inadmission.mendedOn());
        }
    }

    /** A special requirement that contests it (art. 630 par. 2). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "RefundContested",
            requiredProperties = {"requirement", "notifiedOn"})
    public record Contested(
            @Schema(examples = "Requerimiento especial 0045 de 2026") String requirement,
            @Schema(examples = "2026-03-25") LocalDate notifiedOn,
            @Schema(
                            description =
                                    "Number of the case of the other part, which the same access"
                                            + " code opens: what is not contested or, read there,"
                                            + " what is. Absent when all is contested.",
                            examples = "DEV-2026-0000002")
                    String otherCase) {

        static Contested of(Contest contest) {
            return contest == null
                    ? null
                    : new Contested(
                            contest.requirement(), contest.notifiedOn(), contest.otherCase());
        }
    }

    /** A state it came to. */
    @Schema(name = "RefundStep")
    public record Step(@Schema(examples = "REQUESTED") String status, Instant at) {}

    /**
     * @param accessCode as shown, null but once
     */
    public static RefundAnswer of(
            RefundFacts facts, String accessCode, List<RefundStep> steps, LocalDate today) {
        Resolution resolution = facts.resolution();
        Payout payout = facts.payout();
        boolean decided = resolution.decidedBy() != null;
        boolean approved = decided && facts.state() != RefundState.REFUSED;
        return new RefundAnswer(
                facts.number(),
                accessCode,
                shown(facts.state()),
                facts.state().spanishName(),
                facts.cause().code(),
                facts.money().receiptNumber(),
                facts.money().received(),
                facts.requestedAmount(),
                new Clocks(
                        facts.requestedOn(),
                        facts.term().requestUntil(),
                        facts.term().inTerm(),
                        facts.term().dueOn(),
                        facts.term().extraMonth(),
                        facts.overdue(today)),
                new Next(facts.state().payersNextStep(), facts.nextUntil()),
                Lack.of(facts.inadmission()),
                Contested.of(facts.contest()),
                decided ? resolution.grounds() : null,
                resolution.rejection() == null ? null : resolution.rejection().code(),
                approved ? facts.amount() : null,
                approved ? facts.setOffs() : null,
                approved ? facts.toPay() : null,
                payout == null ? null : payout.interest(),
                payout == null ? null : payout.paidOn(),
                steps.stream()
                        .filter(step -> step.state() != RefundState.PROPOSED)
                        .map(step -> new Step(shown(step.state()), step.at()))
                        .toList());
    }

    /** What one person of two thinks is not a decision yet. */
    private static String shown(RefundState state) {
        return (state == RefundState.PROPOSED ? RefundState.UNDER_REVIEW : state).name();
    }
}
