package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.withholding.WithholdingRegistered;
import co.gov.putumayo.estampillas.withholding.WithholdingView;
import co.gov.putumayo.estampillas.withholding.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Issues the receipt of a withheld liquidation (arts. 296, 306). */
@ApplicationScoped
class IssueWithheldReceipt implements EventHandler<WithholdingRegistered> {

    private static final String NAME = "issue-withheld-receipt";

    private final Withholdings withholdings;
    private final LiquidationReceipt contents;
    private final ReceiptIssuing issuing;
    private final Clock clock;

    IssueWithheldReceipt(
            Withholdings withholdings,
            LiquidationReceipt contents,
            ReceiptIssuing issuing,
            Clock clock) {
        this.withholdings = withholdings;
        this.contents = contents;
        this.issuing = issuing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<WithholdingRegistered> eventType() {
        return WithholdingRegistered.class;
    }

    /** Does nothing for a withholding that was taken back before it had a receipt. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(WithholdingRegistered registered) {
        WithholdingView withholding = withholdings.lock(registered.withholdingId());
        if (withholding.reversedAt() != null) {
            return;
        }
        issuing.issue(
                Settlement.unpaid(
                        ReceiptKind.WITHHELD, Liquidations.KIND, withholding.liquidation().id()),
                withholding.liquidation().taxpayer(),
                LocalDate.now(clock).getYear(),
                (number, code) -> contents.withheld(withholding, number, code),
                NAME);
    }
}
