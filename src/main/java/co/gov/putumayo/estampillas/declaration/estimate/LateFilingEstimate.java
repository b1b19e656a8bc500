package co.gov.putumayo.estampillas.declaration.estimate;

import co.gov.putumayo.estampillas.declaration.penalty.Interest;
import co.gov.putumayo.estampillas.shared.Decimals;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What filing on a day costs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Penalty and interest of filing and paying on a day.")
public record LateFilingEstimate(
        @Schema(examples = "2025-12") String period,
        @Schema(description = "Pesos, as asked.", examples = "417410000") long tax,
        @Schema(examples = "2026-08-11") LocalDate filingDate,
        @Schema(description = "Last day to file in time.", examples = "2026-01-23")
                LocalDate dueDate,
        @Schema(
                        description = "Months or fractions, date to date from the due date.",
                        examples = "7")
                int monthsLate,
        @Schema(description = "Pesos, to the thousand.", examples = "292187000") long penalty,
        @Schema(description = "Pesos, to the thousand.", examples = "57604000") long interest,
        @Schema(description = "Pesos before rounding; decimal string.", examples = "57604404.7432")
                String interestExact,
        @Schema(description = "Pesos: tax, penalty and interest.", examples = "767201000")
                long total,
        @Schema(description = "Only when there is a penalty.") PenaltyDetail penaltyDetail,
        @Schema(
                        description =
                                "dian: a 366th of the annual rate each day; effective-daily: the"
                                        + " daily rate equivalent to it.",
                        examples = "dian")
                String interestMethod,
        @Schema(description = "Interest by month; empty when there is none.")
                List<InterestMonth> trace,
        @Schema(description = "What else to know.") List<EstimateNote> notes) {

    /** As many as a hundredth of a cent. */
    private static final int DECIMALS = 4;

    /** A month of interest. */
    @Schema(description = "Days of a month on which interest runs.")
    public record InterestMonth(
            @Schema(examples = "2026-02") String month,
            @Schema(examples = "28") int days,
            @Schema(
                            description =
                                    "Usury rate less two points (art. 429); fraction as a decimal"
                                            + " string.",
                            examples = "0.2323")
                    String annualRate,
            @Schema(
                            description = "Pesos before rounding; decimal string.",
                            examples = "7418037.1694")
                    String interest) {}

    static List<InterestMonth> trace(Interest interest) {
        return interest.months().stream()
                .map(
                        month ->
                                new InterestMonth(
                                        month.month().toString(),
                                        month.days(),
                                        Decimals.plain(month.annualRate()),
                                        interest.ofMonth(month, DECIMALS).toPlainString()))
                .toList();
    }

    static String exact(Interest interest) {
        return interest.exact(DECIMALS).toPlainString();
    }
}
