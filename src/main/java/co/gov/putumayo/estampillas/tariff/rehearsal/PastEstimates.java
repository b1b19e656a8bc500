package co.gov.putumayo.estampillas.tariff.rehearsal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reference value changes in penalties and interest, from whoever computes them. */
public interface PastEstimates {

    /**
     * A value as proposed.
     *
     * @param unit UVT, SMMLV, UVB, USURY or INFLATION
     * @param since first day on which it holds
     * @param value pesos, or a fraction
     */
    record Proposed(String unit, LocalDate since, BigDecimal value) {}

    /** A figure with what is published today and with the proposal. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RehearsedEstimate", description = "A figure before and after.")
    record Estimate(
            @Schema(description = "What it is, in Spanish.") String text,
            @Schema(
                            description =
                                    "Pesos with what is published today; absent when it is refused.",
                            examples = "13750")
                    Long before,
            @Schema(description = "Pesos with the proposal.", examples = "13802") Long after) {}

    List<Estimate> rehearse(Proposed proposed);
}
