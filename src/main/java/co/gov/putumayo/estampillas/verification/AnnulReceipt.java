package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.receipt.ReceiptStatus;
import co.gov.putumayo.estampillas.receipt.ReceiptView;
import co.gov.putumayo.estampillas.receipt.Receipts;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Uses a receipt up for one document of the officer's own entity (arts. 298-3, 307). */
@ApplicationScoped
public class AnnulReceipt {

    private final Receipts receipts;
    private final AnnulmentRepository annulments;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    AnnulReceipt(
            Receipts receipts,
            AnnulmentRepository annulments,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.receipts = receipts;
        this.annulments = annulments;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param replayed whether the same document had used the receipt before
     */
    public record Outcome(AnnulmentView annulment, boolean replayed) {}

    /**
     * @throws ProblemException 404 unknown code, 403 receipt of another entity, 409 refunded or
     *     used for another document, 422 wrong data
     */
    @Transactional
    public Outcome annul(String code, AnnulmentRequest request) {
        SignedDocument document = SignedDocument.of(request, clock);
        ReceiptView receipt = ownReceipt(code);
        Annulment mine =
                new Annulment(
                        receipt.id(),
                        officer.entityNit(),
                        document,
                        officer.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (annulments.insertUnlessAnnulled(mine)) {
            recordEvent(receipt.document(), mine);
            return new Outcome(view(receipt.document(), mine), false);
        }
        Annulment first =
                annulments
                        .findByIdOptional(receipt.id())
                        .orElseThrow(AnnulReceipt::undoneMeanwhile);
        if (!first.isFor(document)) {
            throw alreadyAnnulled(first);
        }
        return new Outcome(view(receipt.document(), first), true);
    }

    private ReceiptView ownReceipt(String code) {
        ReceiptView receipt =
                receipts.lock(code)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                "Ningún recibo tiene ese código."));
        if (!receipt.document().entity().nit().equals(officer.entityNit())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "El recibo se pagó por un acto de otra entidad; solo ella lo puede anular.");
        }
        if (receipt.status() != ReceiptStatus.ISSUED) {
            throw ProblemException.of(
                    ErrorCode.RECEIPT_NOT_USABLE, "El dinero de este recibo se devolvió.");
        }
        return receipt;
    }

    private static ProblemException undoneMeanwhile() {
        return ProblemException.of(
                        ErrorCode.REQUEST_IN_PROGRESS,
                        "En este momento se deshizo el uso de este recibo; vuelva a intentarlo.")
                .retryAfter(Duration.ofSeconds(1));
    }

    private ProblemException alreadyAnnulled(Annulment first) {
        return ProblemException.of(
                        ErrorCode.RECEIPT_ALREADY_ANNULLED,
                        "Un recibo sirve para un solo documento (art. 298-3).")
                .with("documentNumber", first.documentNumber())
                .with("documentDate", first.documentDate())
                .with("annulledAt", inBogota(first.annulledAt()));
    }

    private void recordEvent(ReceiptDocument receipt, Annulment annulment) {
        outbox.record(
                new ReceiptAnnulled(
                        annulment.receiptId(),
                        receipt.number(),
                        annulment.entityNit(),
                        annulment.documentNumber(),
                        annulment.documentDate(),
                        annulment.documentSha256(),
                        annulment.annulledAt()),
                annulment.annulledBy());
    }

    private AnnulmentView view(ReceiptDocument receipt, Annulment annulment) {
        return new AnnulmentView(
                receipt.number(),
                receipt.entity(),
                annulment.documentNumber(),
                annulment.documentDate(),
                annulment.documentSha256(),
                inBogota(annulment.annulledAt()));
    }

    private OffsetDateTime inBogota(Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
