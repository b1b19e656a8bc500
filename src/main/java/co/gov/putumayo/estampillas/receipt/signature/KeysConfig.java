package co.gov.putumayo.estampillas.receipt.signature;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The keys that sign receipts, and those that once did. */
@ConfigMapping(prefix = "estampillas.receipt.keys")
interface KeysConfig {

    /**
     * JWK Set (RFC 7517) with every key that ever signed a receipt: the active one with its private
     * part, the others may leave it out. Either this or {@code file}.
     */
    Optional<String> set();

    /** File that holds the set, such as a mounted secret. */
    Optional<Path> file();

    /** Id ({@code kid}) of the key that signs new receipts. */
    String active();
}
