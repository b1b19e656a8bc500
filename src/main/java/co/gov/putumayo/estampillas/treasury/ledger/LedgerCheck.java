package co.gov.putumayo.estampillas.treasury.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the checker of the chain found. */
@Schema(requiredProperties = {"sound", "sealed", "headHash", "faults"})
public record LedgerCheck(
        @Schema(description = "Whether nothing is wrong.", examples = "true") boolean sound,
        @Schema(description = "Entries in the chain.", examples = "20451") long sealed,
        @Schema(
                        description =
                                "Hash of the last link. Whoever notes it down can prove later that"
                                        + " nothing before it changed.")
                String headHash,
        @Schema(description = "At most some twenty.") List<Fault> faults) {

    static final String GAP = "gap";
    static final String MISSING = "entry-missing";
    static final String CHANGED = "entry-changed";
    static final String BROKEN = "chain-broken";
    static final String UNBALANCED = "unbalanced";
    static final String UNSEALED = "not-sealed";

    /**
     * Something wrong.
     *
     * @param sequence place in the chain; null when it is not in it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "LedgerFault",
            requiredProperties = {"code", "entryId"})
    public record Fault(
            @Schema(enumeration = {GAP, MISSING, CHANGED, BROKEN, UNBALANCED, UNSEALED})
                    String code,
            Long sequence,
            UUID entryId) {}
}
