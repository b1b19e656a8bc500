package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.payment.PaymentAnomalyOpened;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundCause;
import co.gov.putumayo.estampillas.treasury.refund.RefundConfig;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundMoney;
import co.gov.putumayo.estampillas.treasury.refund.RefundPetition;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/**
 * Opens a case by itself for pesos in the bank that pay nothing: received twice, too late, or of
 * another amount. An approval taken back, and money of another currency, are for people to find out
 * about first.
 */
@ApplicationScoped
class OpenAnomalyCase implements EventHandler<PaymentAnomalyOpened> {

    private static final String NAME = "open-refund-case";
    private static final String PESOS = "COP";
    private static final Set<String> KINDS =
            Set.of("WRONG_AMOUNT", "SECOND_APPROVAL", "LATE_APPROVAL", "NOT_PAYABLE");

    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final RefundConfig config;
    private final Clock clock;

    OpenAnomalyCase(
            RefundRepository refunds, RefundJournal journal, RefundConfig config, Clock clock) {
        this.refunds = refunds;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PaymentAnomalyOpened> eventType() {
        return PaymentAnomalyOpened.class;
    }

    /** Does nothing for money that has its case, however often it is told. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(PaymentAnomalyOpened anomaly) {
        long received = anomaly.amountReceived().setScale(0, RoundingMode.DOWN).longValueExact();
        if (!KINDS.contains(anomaly.kind())
                || !PESOS.equals(anomaly.currency())
                || received == 0
                || refunds.isOpened(anomaly.attemptId())) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        RefundCase opened =
                RefundCase.opened(
                        Ids.next(),
                        refunds.nextNumber(today.getYear()),
                        new RefundMoney(
                                null,
                                null,
                                anomaly.attemptId(),
                                anomaly.kind(),
                                anomaly.payableKind(),
                                anomaly.payableId(),
                                received,
                                anomaly.bankTime()),
                        RefundPetition.ofNobody(
                                RefundCause.ofAnomaly(anomaly.kind()),
                                RefundTerm.ofAnomaly(today, config)),
                        clock.instant());
        refunds.persistAndFlush(opened);
        journal.write(opened, NAME);
    }
}
