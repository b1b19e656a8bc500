package co.gov.putumayo.estampillas.declaration.fact;

import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.receipt.ReceiptKind;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.verification.MonthlyAnnulments;
import co.gov.putumayo.estampillas.verification.MonthlyAnnulments.AnnulledReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The month of a collector: receipts it annulled and the deposits behind them. */
@ApplicationScoped
class CollectedStamps {

    private final MonthlyAnnulments annulled;

    CollectedStamps(MonthlyAnnulments annulled) {
        this.annulled = annulled;
    }

    MonthFacts of(String entityNit, TaxPeriod period) {
        // Withheld stamps are declared by the agent that has them, and nobody paid exempt ones.
        List<AnnulledReceipt> receipts =
                annulled
                        .between(
                                entityNit,
                                period.firstDay().atStartOfDay(LegalTime.BOGOTA).toInstant(),
                                period.next().firstDay().atStartOfDay(LegalTime.BOGOTA).toInstant())
                        .stream()
                        .filter(each -> each.receipt().proves() == ReceiptKind.PAID)
                        .toList();
        return new MonthFacts(
                receipts.stream().flatMap(each -> facts(each).stream()).toList(),
                receipts.stream().map(each -> deposit(each.receipt())).toList());
    }

    /** Fees have no monthly declaration. */
    private static List<Fact> facts(AnnulledReceipt annulled) {
        ReceiptDocument receipt = annulled.receipt();
        boolean addition = Boolean.TRUE.equals(receipt.act().addition());
        return receipt.lines().stream()
                .filter(line -> line.kind() != Assessment.Kind.FEE)
                .map(
                        line ->
                                new Fact(
                                        annulled.receiptId(),
                                        addition ? RowType.ADDITION : RowType.OPERATION,
                                        line.levy(),
                                        annulled.documentNumber(),
                                        annulled.documentDate(),
                                        null,
                                        receipt.payer(),
                                        new BigDecimal(line.base().amount())
                                                .setScale(0, RoundingMode.HALF_UP)
                                                .longValueExact(),
                                        line.amount()))
                .toList();
    }

    private static Deposit deposit(ReceiptDocument receipt) {
        return new Deposit(
                receipt.number(),
                receipt.bank().code(),
                receipt.bank().name(),
                receipt.cus(),
                receipt.paidAt().toInstant(),
                receipt.total());
    }
}
