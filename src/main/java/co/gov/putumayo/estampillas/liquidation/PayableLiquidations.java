package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.PlainSql;
import co.gov.putumayo.estampillas.shared.TaxId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Liquidations as the payment module sees them, by plain JDBC: their acts and lines, which a
 * payment does not need, would be most of what is read.
 */
@ApplicationScoped
class PayableLiquidations implements PayableSource {

    private static final String READ =
            """
            select number, status, expires_at, total, taxpayer_document_type, taxpayer_document,
                taxpayer_name, taxpayer_email
            from liquidation where id = ?
            """;

    private static final String READ_AND_LOCK = READ + " for no key update";

    private final LiquidationLock lock;
    private final LiquidationRepository repository;
    private final Clock clock;

    PayableLiquidations(LiquidationLock lock, LiquidationRepository repository, Clock clock) {
        this.lock = lock;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Liquidations.KIND;
    }

    @Override
    @Transactional
    public Optional<Payable> open(String number, String accessCode) {
        return lock.open(number, accessCode).flatMap(this::find);
    }

    @Override
    @Transactional
    public Optional<Payable> find(UUID id) {
        return read(READ, id);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Payable> lock(UUID id) {
        return read(READ_AND_LOCK, id);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void paid(UUID id, Instant paidAt) {
        repository.lockForUpdate(id).orElseThrow().pay(paidAt);
    }

    private Optional<Payable> read(String query, UUID id) {
        return PlainSql.first(repository.getEntityManager(), query, row -> payable(id, row), id);
    }

    /** The bank shows the description to third parties: it names the number and nobody. */
    private Payable payable(UUID id, ResultSet row) throws SQLException {
        String number = row.getString("number");
        Instant expiresAt = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        LiquidationStatus stored = LiquidationStatus.valueOf(row.getString("status"));
        return new Payable(
                Liquidations.KIND,
                id,
                number,
                "Estampillas " + number,
                row.getLong("total"),
                expiresAt,
                new TaxId(
                        DocumentType.valueOf(row.getString("taxpayer_document_type")),
                        row.getString("taxpayer_document")),
                row.getString("taxpayer_name"),
                row.getString("taxpayer_email"),
                state(Liquidation.effective(stored, expiresAt, clock.instant())));
    }

    private static Payable.State state(LiquidationStatus status) {
        return switch (status) {
            case OPEN -> Payable.State.OPEN;
            case PAID -> Payable.State.PAID;
            case WITHHELD -> Payable.State.SETTLED;
            case EXPIRED -> Payable.State.EXPIRED;
            case CANCELLED -> Payable.State.CANCELLED;
            case NOTHING_DUE -> Payable.State.NOTHING_DUE;
        };
    }
}
