package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import java.util.Optional;

/** Reads a NIT and says what is wrong with it. */
final class NitRules {

    private NitRules() {}

    static Optional<TaxId> read(String text, String pointer, Violations violations) {
        Optional<TaxId> nit = TaxId.nit(text);
        if (nit.isEmpty()) {
            int dash = text.lastIndexOf('-');
            boolean onlyDigitWrong =
                    dash > 0
                            && text.substring(dash + 1).strip().matches("\\d")
                            && TaxId.nit(text.substring(0, dash)).isPresent();
            if (onlyDigitWrong) {
                violations.add(
                        pointer,
                        "wrong-check-digit",
                        "El dígito de verificación no corresponde al NIT; revíselo.");
            } else {
                violations.add(
                        pointer,
                        "invalid-nit",
                        "Escriba el NIT con números, con o sin dígito de verificación:"
                                + " 800094164-4.");
            }
        }
        return nit;
    }
}
