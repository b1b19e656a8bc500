package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.GuessGuard;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a case to whoever knows its number and access code. An unknown number, a wrong code and no
 * code look alike, like a case its payer has not asked for.
 */
@ApplicationScoped
class RefundLock {

    /** Hashes of codes nobody has: neither equals the other nor that of any code given out. */
    private static final String NO_STORED_HASH = "0".repeat(64);

    private static final String NO_GIVEN_HASH = "f".repeat(64);
    private static final String NO_NUMBER = "none";

    private final RefundRepository refunds;
    private final GuessGuard guesses;

    RefundLock(RefundRepository refunds, GuessGuard guesses) {
        this.refunds = refunds;
        this.guesses = guesses;
    }

    /**
     * @throws ProblemException 404, or 429 after too many wrong codes of one client
     */
    UUID open(String number, String accessCode) {
        Optional<String> wanted = RefundRepository.number(number);
        return guesses.checkOfClient(wanted, () -> find(wanted.orElse(NO_NUMBER), accessCode))
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.NOT_FOUND,
                                        "No hay una solicitud con ese número y ese código de"
                                                + " acceso."));
    }

    private Optional<UUID> find(String number, String accessCode) {
        Optional<RefundRepository.Lock> found = refunds.lockOf(number);
        String stored = found.map(RefundRepository.Lock::accessCodeHash).orElse(NO_STORED_HASH);
        String given = CheckedCode.parse(accessCode).map(CheckedCode::hash).orElse(NO_GIVEN_HASH);
        boolean opens = MessageDigest.isEqual(ascii(stored), ascii(given));
        return opens ? found.map(RefundRepository.Lock::id) : Optional.empty();
    }

    private static byte[] ascii(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
