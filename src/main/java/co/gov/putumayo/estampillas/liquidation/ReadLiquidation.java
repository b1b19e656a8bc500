package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup;
import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup.ReceiptReference;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Shows a liquidation to whoever knows its number and access code. */
@ApplicationScoped
public class ReadLiquidation {

    static final String NOT_FOUND_DETAIL =
            "No hay una liquidación con ese número y ese código de acceso.";

    private final LiquidationLock lock;
    private final LiquidationRepository repository;
    private final ReceiptLookup receipts;
    private final Clock clock;

    ReadLiquidation(
            LiquidationLock lock,
            LiquidationRepository repository,
            ReceiptLookup receipts,
            Clock clock) {
        this.lock = lock;
        this.repository = repository;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404, the same for an unknown number and a wrong code
     */
    @Transactional
    public LiquidationAnswer read(String number, String accessCode) {
        Liquidation found =
                lock.open(number, accessCode)
                        .flatMap(repository::findWhole)
                        .orElseThrow(
                                () -> ProblemException.of(ErrorCode.NOT_FOUND, NOT_FOUND_DETAIL));
        Instant now = clock.instant();
        LiquidationView view = found.view(now);
        return LiquidationAnswer.of(
                view, null, additions(found, now), found.paidAt(), receipt(view));
    }

    private ReceiptReference receipt(LiquidationView liquidation) {
        return switch (LiquidationStatus.valueOf(liquidation.status())) {
            case PAID, WITHHELD -> receipts.find(Liquidations.KIND, liquidation.id()).orElse(null);
            default -> null;
        };
    }

    private List<LiquidationAnswer.Addition> additions(Liquidation found, Instant now) {
        if (!found.mayHaveAdditions()) {
            return List.of();
        }
        return repository.additionsOf(found.id()).stream()
                .map(
                        row ->
                                new LiquidationAnswer.Addition(
                                        row.number(),
                                        row.date(),
                                        Liquidation.effective(row.status(), row.expiresAt(), now),
                                        row.total()))
                .toList();
    }
}
