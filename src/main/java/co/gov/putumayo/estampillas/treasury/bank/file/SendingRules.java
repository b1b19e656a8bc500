package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What may be said of a file that is sent. */
@ApplicationScoped
public class SendingRules {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._ ()-]{1,120}");
    private static final Pattern REASON = Pattern.compile("(?s)\\S.{8,998}\\S");

    private final BankConfig config;

    SendingRules(BankConfig config) {
        this.config = config;
    }

    /**
     * @throws ProblemException 422 with everything that is wrong
     */
    public Sending check(String format, String gateway, String name, String sender) {
        Violations violations = new Violations();
        boolean settlement = "settlement".equals(format);
        if (!settlement && !"asobancaria".equals(format)) {
            violations.add("query:format", "unknown-format", "Use «asobancaria» o «settlement».");
        }
        if (settlement && (gateway == null || !config.settlements().containsKey(gateway))) {
            violations.add(
                    "query:gateway",
                    "unknown-gateway",
                    "Use una de: "
                            + String.join(", ", new TreeSet<>(config.settlements().keySet()))
                            + ".");
        }
        if (name == null || !NAME.matcher(name).matches()) {
            violations.add(
                    "query:name",
                    "unusable-name",
                    "Diga el nombre del archivo: letras, dígitos, punto, guion o espacio, hasta"
                            + " 120.");
        }
        violations.throwIfAny();
        return new Sending(
                BankFileFormat.valueOf(format.toUpperCase(Locale.ROOT)),
                settlement ? gateway : null,
                name,
                sender);
    }

    /**
     * @throws ProblemException 422 when nobody would understand the decision later
     */
    public static String reason(String reason) {
        if (reason == null || !REASON.matcher(reason).matches()) {
            new Violations()
                    .add("/reason", "no-reason", "Explique la decisión en 10 a 1000 caracteres.")
                    .throwIfAny();
        }
        return reason;
    }

    static ProblemException empty() {
        return ProblemException.of(ErrorCode.RULE_VIOLATION)
                .withErrors(
                        List.of(new FieldError("", "empty-file", "El archivo está vacío.", null)));
    }
}
