package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The document that uses a receipt up (art. 298-3).
 *
 * @param sha256 of the signed file, in lower-case hexadecimal; may be null
 */
record SignedDocument(String number, LocalDate date, String sha256) {

    private static final int LONGEST_NUMBER = 100;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Reads what an officer wrote.
     *
     * @throws ProblemException 422 with all that is wrong
     */
    static SignedDocument of(AnnulmentRequest request, Clock clock) {
        AnnulmentRequest given = request == null ? new AnnulmentRequest(null, null, null) : request;
        Violations violations = new Violations();
        String number = number(given.documentNumber(), violations);
        LocalDate date = date(given.documentDate(), clock, violations);
        String sha256 = sha256(given.documentSha256(), violations);
        violations.throwIfAny();
        return new SignedDocument(number, date, sha256);
    }

    private static String number(String text, Violations violations) {
        String number = text == null ? "" : text.strip();
        if (number.isEmpty()) {
            violations.add(
                    "/documentNumber",
                    "required",
                    "Escriba el número del documento en que se usa el recibo.",
                    "298-3");
        } else if (number.length() > LONGEST_NUMBER || !TextRules.isPrintable(number)) {
            violations.add(
                    "/documentNumber",
                    "malformed",
                    "El número debe tener entre 1 y " + LONGEST_NUMBER + " caracteres visibles.");
        }
        return number;
    }

    private static LocalDate date(String text, Clock clock, Violations violations) {
        if (text == null || text.isBlank()) {
            violations.add(
                    "/documentDate",
                    "required",
                    "Escriba la fecha del documento en que se usa el recibo.",
                    "298-3");
            return null;
        }
        Optional<LocalDate> date = IsoDate.parse(text.strip());
        if (date.isEmpty()) {
            violations.add(
                    "/documentDate",
                    "malformed-date",
                    "La fecha se escribe año-mes-día, por ejemplo 2026-03-20.");
        } else if (date.get().isAfter(LocalDate.now(clock))) {
            violations.add(
                    "/documentDate", "in-the-future", "La fecha del documento no ha llegado.");
        }
        return date.orElse(null);
    }

    private static String sha256(String text, Violations violations) {
        if (text == null) {
            return null;
        }
        String sha256 = text.toLowerCase(Locale.ROOT);
        if (!SHA_256.matcher(sha256).matches()) {
            violations.add(
                    "/documentSha256",
                    "malformed",
                    "El resumen SHA-256 tiene 64 dígitos hexadecimales.");
        }
        return sha256;
    }
}
