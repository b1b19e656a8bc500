package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.treasury.ledger.Account;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fund that stamps are shared among.
 *
 * @param transferDays days from collection within which the money is transferred; null where no law
 *     says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DistributionFund",
        requiredProperties = {"code", "kind", "name", "beneficiary", "article"})
public record Fund(
        @Schema(examples = "inversion-itp") String code,
        FundKind kind,
        @Schema(examples = "Inversión del Instituto Tecnológico del Putumayo") String name,
        @Schema(examples = "Instituto Tecnológico del Putumayo") String beneficiary,
        @Schema(examples = "342") String article,
        @Schema(
                        description =
                                "Days from collection within which it is transferred, if a law says.",
                        examples = "30")
                Integer transferDays) {

    public Account account() {
        return kind == FundKind.PENSION ? Account.pension(code) : Account.destination(code);
    }
}
