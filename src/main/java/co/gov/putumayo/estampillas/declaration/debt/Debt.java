package co.gov.putumayo.estampillas.declaration.debt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An overdue debt or duty of an agent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "KnownDebt",
        requiredProperties = {"kind", "name", "overdueSince"})
public record Debt(
        @Schema(
                        description =
                                "declaration: presented and not paid; balance: of penalty and"
                                        + " interest of one that is filed; not-declared: a month.",
                        examples = "declaration",
                        enumeration = {"declaration", "balance", "not-declared"})
                String kind,
        @Schema(examples = "Declaración D-2026-0000001") String name,
        @Schema(
                        description =
                                "Number by which a set-off names it; absent when the month was not"
                                        + " declared.",
                        examples = "D-2026-0000001")
                String declaration,
        @Schema(description = "Last day on which it was in time.", examples = "2026-02-20")
                LocalDate overdueSince,
        @Schema(
                        description =
                                "Pesos owed, penalty and interest included, if the money of this"
                                        + " refund pays them, which counts from the day it had"
                                        + " entered (art. 572); absent when nobody can tell: the"
                                        + " month was not declared, or a rate or a value of the year"
                                        + " is not published.",
                        examples = "5524000")
                Long amount) {}
