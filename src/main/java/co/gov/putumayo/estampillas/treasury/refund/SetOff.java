package co.gov.putumayo.estampillas.treasury.refund;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An overdue debt of the payer with the Department that is set off first (arts. 578, 633).
 *
 * @param debt which one: act, declaration or file
 * @param amount pesos of it that the refund pays
 * @param declaration number of the declaration of this service that it pays; null for other debts
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RefundSetOff")
public record SetOff(
        @Schema(examples = "Liquidación oficial 2025-0118") @Column(name = "debt") String debt,
        @Schema(examples = "2025-11-30") @Column(name = "overdue_since") LocalDate overdueSince,
        @Schema(examples = "250000") @Column(name = "amount") long amount,
        @Schema(
                        description = "Declaration that it pays; absent for other debts.",
                        examples = "D-2026-0000001")
                @Column(name = "declaration")
                String declaration) {

    public boolean paysDeclaration() {
        return declaration != null;
    }
}
