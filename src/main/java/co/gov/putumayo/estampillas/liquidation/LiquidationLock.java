package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.GuessGuard;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Opens a liquidation to whoever knows its number and access code. Numbers are consecutive, so an
 * unknown number, a wrong code and no code must look alike: the same query and the same comparison
 * are done for all.
 */
@ApplicationScoped
class LiquidationLock {

    private static final Pattern NUMBER = Pattern.compile("L-\\d{4}-\\d{7,12}");
    private static final String NO_NUMBER = "none";

    /** Hashes of codes nobody has: neither equals the other nor that of any code given out. */
    private static final String NO_STORED_HASH = "0".repeat(64);

    private static final String NO_GIVEN_HASH = "f".repeat(64);

    private final LiquidationRepository repository;
    private final GuessGuard guesses;

    LiquidationLock(LiquidationRepository repository, GuessGuard guesses) {
        this.repository = repository;
        this.guesses = guesses;
    }

    /**
     * @param number as typed
     * @param accessCode as typed, or null
     * @throws ProblemException 429 after too many wrong codes of one client for this number
     */
    Optional<UUID> open(String number, String accessCode) {
        Optional<String> wanted =
                Optional.of(number.strip().toUpperCase(Locale.ROOT))
                        .filter(typed -> NUMBER.matcher(typed).matches());
        return guesses.checkOfClient(wanted, () -> find(wanted.orElse(NO_NUMBER), accessCode));
    }

    private Optional<UUID> find(String number, String accessCode) {
        Optional<LiquidationRepository.Lock> found = repository.lockOf(number);
        String stored =
                found.map(LiquidationRepository.Lock::accessCodeHash).orElse(NO_STORED_HASH);
        String given = CheckedCode.parse(accessCode).map(CheckedCode::hash).orElse(NO_GIVEN_HASH);
        boolean opens = MessageDigest.isEqual(ascii(stored), ascii(given));
        return opens ? found.map(LiquidationRepository.Lock::id) : Optional.empty();
    }

    private static byte[] ascii(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
