package co.gov.putumayo.estampillas.declaration.view;

import co.gov.putumayo.estampillas.declaration.fact.Deposit;
import co.gov.putumayo.estampillas.shared.LegalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deposit of the collector's list. */
@Schema(name = "DeclarationDeposit")
record DepositView(
        @Schema(examples = "R-2026-0000001") String receiptNumber,
        @Schema(examples = "1007") String bankCode,
        @Schema(examples = "BANCOLOMBIA") String bankName,
        @Schema(examples = "3152487") String cus,
        OffsetDateTime paidAt,
        @Schema(description = "Pesos.", examples = "81000000") long amount) {

    static DepositView of(Deposit deposit) {
        return new DepositView(
                deposit.receiptNumber(),
                deposit.bankCode(),
                deposit.bankName(),
                deposit.cus(),
                deposit.paidAt()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(LegalTime.BOGOTA)
                        .toOffsetDateTime(),
                deposit.amount());
    }
}
