package co.gov.putumayo.estampillas.verification.unused;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds receipts that an entity verified some days ago and has not used since. */
@ApplicationScoped
public class ListUnused {

    private static final int MOST_DAYS = 3650;
    private static final int DEFAULT_DAYS = 30;

    private static final String FROM =
            """
            select v.receipt_id, v.first_verified_at, r.document
            from verified_receipt v join receipt r on r.id = v.receipt_id
            where v.first_verified_at <= :limit
                and (v.first_verified_at, v.receipt_id) > (:at, :id)
                and r.status = 'ISSUED'
                and not exists (select 1 from annulment a where a.receipt_id = v.receipt_id)
            """;

    private static final String OF_ENTITY = " and v.entity_nit = :nit";
    private static final String ORDER = " order by v.first_verified_at, v.receipt_id";

    private final EntityManager entities;
    private final Clock clock;

    ListUnused(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Key(Instant at, UUID id) {}

    /**
     * Longest waiting first.
     *
     * @param days at least so many whole days ago; null for 30
     * @param entity NIT of one entity, or null for all
     * @throws ProblemException 400 unusable days, NIT or cursor
     */
    @Transactional
    public List<UnusedReceipt> list(String days, String entity, PageRequest page) {
        Instant now = clock.instant();
        Key after = key(page, now);
        Query query =
                entities.createNativeQuery(FROM + (entity == null ? "" : OF_ENTITY) + ORDER)
                        .setParameter("limit", now.minus(Duration.ofDays(days(days))))
                        .setParameter("at", after.at())
                        .setParameter("id", after.id())
                        .setMaxResults(page.rowsToRead());
        if (entity != null) {
            query.setParameter("nit", nit(entity));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> receipt((Object[]) row, now)).toList();
    }

    /** Where a page that ends with this receipt goes on. */
    public static String cursor(UnusedReceipt last) {
        return last.firstVerifiedAt().toInstant() + "/" + last.receiptId();
    }

    private UnusedReceipt receipt(Object[] row, Instant now) {
        ReceiptDocument document = CanonicalJson.read((String) row[2]);
        Instant verified = (Instant) row[1];
        return new UnusedReceipt(
                (UUID) row[0],
                document.number(),
                document.entity(),
                document.act(),
                document.total(),
                verified.atZone(clock.getZone()).toOffsetDateTime(),
                Duration.between(verified, now).toDays());
    }

    private static int days(String text) {
        if (text == null) {
            return DEFAULT_DAYS;
        }
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= MOST_DAYS) {
            return Integer.parseInt(text);
        }
        throw ProblemException.unusable(
                "days", "Debe ser un número entero entre 0 y " + MOST_DAYS + ".");
    }

    private static String nit(String text) {
        return TaxId.nit(text)
                .map(TaxId::number)
                .orElseThrow(() -> ProblemException.unusable("entityNit", "No es un NIT."));
    }

    private static Key key(PageRequest page, Instant now) {
        if (page.after().isEmpty()) {
            return new Key(Instant.EPOCH, new UUID(0, 0));
        }
        try {
            int slash = page.after().indexOf('/');
            Instant at = Instant.parse(page.after().substring(0, Math.max(0, slash)));
            if (!at.isBefore(Instant.EPOCH) && !at.isAfter(now)) {
                return new Key(at, UUID.fromString(page.after().substring(slash + 1)));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Falls through: the client did not get this cursor from us.
        }
        throw ProblemException.unusable(
                "cursor", "Use el enlace «next» de la página anterior, sin cambiarlo.");
    }
}
