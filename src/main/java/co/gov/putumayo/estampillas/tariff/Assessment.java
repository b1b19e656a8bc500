package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.EntityType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which levies an act owes, how much of each and by which article; which it does not, and why. */
@Schema(requiredProperties = {"date", "total", "lines", "notApplied", "notes", "tariffVersion"})
public record Assessment(
        @Schema(description = "Date of the taxable event in Bogotá; it picks tariff and units.")
                LocalDate date,
        @Schema(description = "Sum of the lines, in pesos.", examples = "81000000") long total,
        List<Line> lines,
        @Schema(description = "Stamps the act does not owe.") List<NotApplied> notApplied,
        @Schema(description = "What else the payer must know, such as amounts that others collect.")
                List<Note> notes,
        @Schema(description = "Version of the tariff that was applied.", examples = "766-2018")
                String tariffVersion,
        @JsonIgnore EntityType entityType,
        @JsonIgnore String actName) {

    /** One levy owed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "LevyOwed",
            description = "One levy owed.",
            requiredProperties = {
                "levy",
                "kind",
                "name",
                "base",
                "rate",
                "exact",
                "amount",
                "ordinance",
                "article"
            })
    public record Line(
            @Schema(examples = "pro-desarrollo-fronterizo") String levy,
            Kind kind,
            @Schema(examples = "Estampilla Pro-Desarrollo Fronterizo") String name,
            Base base,
            @Schema(
                            description =
                                    "Fraction of the base; for a fee, units of the base. Decimal"
                                            + " string.",
                            examples = "0.005")
                    String rate,
            @Schema(description = "Only for fees: how many times it is charged.") Integer quantity,
            @Schema(
                            description =
                                    "Pesos before rounding to the thousand, to at most ten decimals;"
                                            + " for a fee, already converted from UVT (art. 868"
                                            + " ETN). Decimal string.",
                            examples = "5000000")
                    String exact,
            @Schema(
                            description = "Pesos owed, rounded to the thousand (art. 571).",
                            examples = "5000000")
                    long amount,
            @Schema(examples = "766/2018") String ordinance,
            @Schema(examples = "312") String article) {

        /** The same with other pesos, as when a part was given back. */
        public Line withAmount(long pesos) {
            return new Line(
                    levy, kind, name, base, rate, quantity, exact, pesos, ordinance, article);
        }
    }

    /** What the rate multiplies. */
    @Schema(
            name = "TaxBase",
            description = "What the rate multiplies.",
            requiredProperties = {"kind", "amount"})
    public record Base(
            @Schema(
                            description =
                                    "contract-value, monthly-salary, sale-value, smdlv, smmlv, uvt or"
                                            + " uvb",
                            examples = "contract-value")
                    String kind,
            @Schema(description = "Pesos as decimal string.", examples = "1000000000")
                    String amount) {}

    /** A stamp not owed. */
    @Schema(
            name = "StampNotOwed",
            description = "A stamp not owed.",
            requiredProperties = {"levy", "name", "reason", "article"})
    public record NotApplied(
            @Schema(examples = "pro-desarrollo-itp") String levy,
            @Schema(examples = "Estampilla Pro-Desarrollo ITP") String name,
            @Schema(description = "Spanish explanation.") String reason,
            @Schema(examples = "341") String article) {}

    /** Something to know that changes no amount. */
    @Schema(
            name = "AssessmentNote",
            description = "Something to know that changes no amount.",
            requiredProperties = {"code", "text", "article"})
    public record Note(
            @Schema(examples = "national-passport-amounts") String code,
            @Schema(description = "Spanish text.") String text,
            @Schema(examples = "378") String article) {}

    /** Nature of a levy. */
    @Schema(name = "LevyKind", description = "Nature of a levy.")
    public enum Kind {
        STAMP,
        FEE,
        CONTRIBUTION
    }
}
