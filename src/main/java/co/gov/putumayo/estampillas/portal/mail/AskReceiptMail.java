package co.gov.putumayo.estampillas.portal.mail;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Notes that a payer wants the receipt by e-mail. */
@ApplicationScoped
public class AskReceiptMail {

    private final Liquidations liquidations;
    private final ReceiptMailRepository mails;
    private final Clock clock;

    AskReceiptMail(Liquidations liquidations, ReceiptMailRepository mails, Clock clock) {
        this.liquidations = liquidations;
        this.mails = mails;
        this.clock = clock;
    }

    /** Does nothing when the liquidation has no address or does not open. */
    @Transactional
    public void ask(String number, String accessCode) {
        liquidations
                .open(number, accessCode)
                .filter(liquidation -> liquidation.taxpayerEmail() != null)
                .map(LiquidationView::id)
                .ifPresent(id -> mails.ask(id, clock.instant()));
    }
}
