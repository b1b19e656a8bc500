package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.TaxId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The second field of a receipt: the last four characters of the payer's document, kept only as a
 * digest keyed with the receipt's code.
 */
public final class PayerCheck {

    /** Stands for a code that was mistyped: looked up and compared like any other, found never. */
    private static final String NO_CODE = "-";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Mac MAC = mac();
    private static final Pattern SEPARATORS = Pattern.compile("[.\\s]");

    private PayerCheck() {}

    /** What is stored for the payer of a receipt. */
    static String digest(CheckedCode code, TaxId payer) {
        return HexFormat.of().formatHex(digest(code.compact(), payer.lastFour()));
    }

    /** A code as stored, from what somebody typed. */
    public static String lookupKey(String typedCode) {
        return CheckedCode.parse(typedCode).map(CheckedCode::compact).orElse(NO_CODE);
    }

    /**
     * Compares in the same time whether the receipt exists or not.
     *
     * @param lookupKey from {@link #lookupKey}
     * @param typedCheck as typed; null matches nothing
     * @param stored what {@link #digest} made, or null for an unknown receipt
     */
    public static boolean matches(String lookupKey, String typedCheck, String stored) {
        String check =
                typedCheck == null
                        ? ""
                        : SEPARATORS.matcher(typedCheck).replaceAll("").toUpperCase(Locale.ROOT);
        String typed = HexFormat.of().formatHex(digest(lookupKey, check));
        String expected = stored == null ? "0".repeat(typed.length()) : stored;
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.US_ASCII),
                expected.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] digest(String compactCode, String check) {
        try {
            // Looking for an implementation takes as long as the digest.
            Mac mac = (Mac) MAC.clone();
            mac.init(new SecretKeySpec(compactCode.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return mac.doFinal(check.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac() {
        try {
            return Mac.getInstance(ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
