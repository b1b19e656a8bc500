package co.gov.putumayo.estampillas.declaration.view;

import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.record.Box;
import co.gov.putumayo.estampillas.declaration.record.Capacity;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.record.RentasAct;
import co.gov.putumayo.estampillas.declaration.review.CorrectionTerms;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration, whole but for its rows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Declaration",
        description = "A monthly declaration (art. 299).",
        requiredProperties = {
            "id",
            "number",
            "state",
            "version",
            "entity",
            "period",
            "kind",
            "payShareOfPenalty",
            "accountantSigns",
            "boxes",
            "tax",
            "informed",
            "deposits",
            "signatures",
            "acts",
            "pending",
            "createdAt"
        })
public record DeclarationView(
        UUID id,
        @Schema(examples = "D-2026-0000001") String number,
        DeclarationState state,
        @Schema(description = "In quotation marks, the ETag.", examples = "3") long version,
        Filer entity,
        @Schema(examples = "2026-01") String period,
        DeclarationKind kind,
        @Schema(description = "Only of corrections.") CorrectionTerms correction,
        @Schema(description = "Number of the declaration that corrected it.") String correctedBy,
        @Schema(description = "Part of the penalty that is paid (art. 433).", examples = "1")
                String payShareOfPenalty,
        @Schema(
                        description =
                                "Why a rise comes from reading the law otherwise: then it is not"
                                        + " punished (art. 423).")
                String differingCriterion,
        @Schema(description = "Whether an accountant or revisor fiscal signs too (art. 416-2).")
                boolean accountantSigns,
        @Schema(description = "A box for each stamp and contribution, in the statute's order.")
                List<Box> boxes,
        @Schema(description = "Pesos declared: the sum of the boxes.", examples = "5000000")
                long tax,
        @Schema(
                        description =
                                "Withheld in excess or on rescinded contracts. They inform: the"
                                        + " boxes hold all that was withheld, and nothing is set off"
                                        + " (art. 301).")
                List<Informed> informed,
        Deposits deposits,
        @Schema(
                        description =
                                "What is owed: on the day of filing once filed, today before;"
                                        + " absent when a rate of today is not published yet.")
                Owing owing,
        List<SignatureView> signatures,
        List<ActView> acts,
        @Schema(description = "What keeps it from being signed.") List<FieldError> pending,
        @Schema(description = "Hash of the content that was signed.") String contentSha256,
        OffsetDateTime createdAt,
        @Schema(description = "Receipt of the filing (art. 387).")
                Acknowledgement acknowledgement) {

    /** Who declares. */
    @Schema(name = "DeclarationFiler")
    public record Filer(
            @Schema(examples = "800094164") String nit,
            @Schema(examples = "Departamento del Putumayo") String name) {}

    /** Rows that inform. */
    @Schema(name = "DeclarationInformed")
    public record Informed(
            @Schema(examples = "EXCESS") String type,
            @Schema(examples = "pro-cultura") String levy,
            @Schema(description = "Pesos.", examples = "120000") long amount,
            @Schema(examples = "1") long count) {}

    /** The collector's list of deposits, in sum. */
    @Schema(name = "DeclarationDeposits")
    public record Deposits(
            @Schema(examples = "12") long count,
            @Schema(description = "Pesos.", examples = "81000000") long amount) {}

    /** Tax, penalty and interest of a day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DeclarationOwing",
            requiredProperties = {
                "day",
                "dueDate",
                "monthsLate",
                "taxToPay",
                "penalty",
                "interest",
                "total",
                "received",
                "balance",
                "balancePaid",
                "excess",
                "setOff"
            })
    public record Owing(
            @Schema(examples = "2026-02-18") LocalDate day,
            @Schema(examples = "2026-02-20") LocalDate dueDate,
            @Schema(examples = "0") int monthsLate,
            @Schema(description = "Pesos of tax to pay.", examples = "5000000") long taxToPay,
            @Schema(examples = "0") long penalty,
            @Schema(description = "434, 435 or 437.", examples = "434") String penaltyArticle,
            @Schema(examples = "0") long interest,
            @Schema(examples = "5000000") long total,
            @Schema(description = "Pesos paid with it.", examples = "5000000") long received,
            @Schema(
                            description =
                                    "Pesos of penalty and interest left to pay when it was filed,"
                                            + " less those that refunds paid:"
                                            + " the bank confirmed on a later day than the payment"
                                            + " was computed for, or a collector filed late.",
                            examples = "0")
                    long balance,
            boolean balancePaid,
            @Schema(description = "Pesos paid above what was owed (art. 302).", examples = "0")
                    long excess,
            @Schema(
                            description =
                                    "Pesos that refunds of the filer paid (art. 633): before it is"
                                            + " filed, of the total; then, of what was received and of"
                                            + " the balance.",
                            examples = "0")
                    long setOff) {}

    /** A signature that holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DeclarationSignature",
            requiredProperties = {"capacity", "name", "qualified", "contentSha256", "signedAt"})
    public record SignatureView(
            Capacity capacity,
            @Schema(examples = "Aurora de la Cruz") String name,
            @Schema(description = "Professional card of an accountant.", examples = "45821-T")
                    String licence,
            @Schema(description = "Whether an accountant signs with qualifications.")
                    boolean qualified,
            String qualifications,
            String contentSha256,
            OffsetDateTime signedAt) {}

    /** An act of Rentas. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DeclarationAct",
            requiredProperties = {"type", "number", "date", "servedOn", "reason"})
    public record ActView(
            RentasAct.Type type,
            @Schema(examples = "Resolución 045 de 2026") String number,
            LocalDate date,
            LocalDate servedOn,
            LocalDate answerUntil,
            String reason) {

        static ActView of(RentasAct.Facts act) {
            return new ActView(
                    act.type(),
                    act.number(),
                    act.date(),
                    act.servedOn(),
                    act.answerUntil(),
                    act.reason());
        }
    }

    /** Date and time of reception, official Colombian time (art. 387-2). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DeclarationAcknowledgement",
            requiredProperties = {"number", "presentedAt", "text"})
    public record Acknowledgement(
            @Schema(examples = "D-2026-0000001") String number,
            @Schema(examples = "2026-02-18T10:21:33-05:00") OffsetDateTime presentedAt,
            @Schema(description = "Absent while its payment is awaited.") OffsetDateTime filedAt,
            @Schema(description = "Spanish sentence.") String text) {}
}
