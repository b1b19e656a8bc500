package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the bytes of a file as they arrive, one chunk in memory; what they say is read afterwards
 * by {@link ImportJob}. The same bytes are taken once, so that repeating a request does nothing.
 */
@ApplicationScoped
public class ReceiveBankFile {

    private final BankFileRepository files;
    private final BankFileContent content;
    private final Event<BankFileReceived> received;
    private final Clock clock;

    ReceiveBankFile(
            BankFileRepository files,
            BankFileContent content,
            Event<BankFileReceived> received,
            Clock clock) {
        this.files = files;
        this.content = content;
        this.received = received;
        this.clock = clock;
    }

    /** Observed after the commit that completes a file. */
    record BankFileReceived(UUID id) {}

    /**
     * @param body read to its end; no transaction is open meanwhile
     * @throws ProblemException 409 when these bytes came before, 422 when there are none
     */
    public BankFileView receive(Sending sending, InputStream body) throws IOException {
        UUID id =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    BankFile file =
                                            new BankFile(
                                                    sending.format(),
                                                    sending.gateway(),
                                                    sending.name(),
                                                    sending.sender(),
                                                    clock.instant());
                                    files.persist(file);
                                    return file.id();
                                });
        boolean kept = false;
        try {
            BankFileView view = finish(id, store(id, body));
            kept = true;
            return view;
        } finally {
            if (!kept) {
                forget(id);
            }
        }
    }

    private record Stored(String sha256, long bytes) {}

    private Stored store(UUID id, InputStream body) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BankFileContent.CHUNK];
        long bytes = 0;
        int position = 0;
        int length = body.readNBytes(buffer, 0, buffer.length);
        while (length > 0) {
            digest.update(buffer, 0, length);
            content.store(id, position++, buffer, length);
            bytes += length;
            length = body.readNBytes(buffer, 0, buffer.length);
        }
        if (bytes == 0) {
            throw SendingRules.empty();
        }
        return new Stored(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private BankFileView finish(UUID id, Stored stored) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () -> {
                                BankFile file = files.findById(id);
                                file.received(stored.sha256(), stored.bytes());
                                files.flush();
                                received.fire(new BankFileReceived(id));
                                return file.view();
                            });
        } catch (PersistenceException e) {
            throw known(stored.sha256()).orElseThrow(() -> e);
        }
    }

    private Optional<ProblemException> known(String sha256) {
        return QuarkusTransaction.requiringNew()
                .call(() -> files.findBySha256(sha256))
                .map(
                        file ->
                                ProblemException.of(
                                                ErrorCode.BANK_FILE_KNOWN,
                                                "Se recibió antes con el nombre «"
                                                        + file.name()
                                                        + "».")
                                        .with("fileId", file.id()));
    }

    /** Bytes that were not kept, because they came before or stopped coming. */
    void forget(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            content.delete(id);
                            files.deleteById(id);
                        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
