package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.ReceiptStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Finds a receipt by its code with plain JDBC: through Hibernate half of the time of a verification
 * went into its query, which reads one row that nobody changes.
 */
@ApplicationScoped
class FindReceipt {

    /** The receipt, its use, its withholding and its refunds, by unique indexes. */
    private static final String QUERY =
            """
            select r.payer_check, r.status, r.document, a.document_number, a.document_date,
                w.declared_in, w.paid_at,
                (select cast(sum(f.amount) as bigint) from receipt_refund f where f.receipt_id = r.id)
                    as refunded
            from receipt r left join annulment a on a.receipt_id = r.id
                left join withholding w on w.liquidation_id = r.payable_id
            where r.code = ?
            """;

    private final DataSource database;

    FindReceipt(DataSource database) {
        this.database = database;
    }

    /**
     * @param code as stored
     */
    Optional<FoundReceipt> find(String code) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FoundReceipt read(ResultSet row) throws SQLException {
        OffsetDateTime paidAt = row.getObject("paid_at", OffsetDateTime.class);
        return new FoundReceipt(
                row.getString("payer_check"),
                ReceiptStatus.valueOf(row.getString("status")),
                row.getBytes("document"),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                row.getString("declared_in"),
                paidAt == null ? null : paidAt.toInstant(),
                row.getObject("refunded", Long.class));
    }
}
