package co.gov.putumayo.estampillas.treasury.refund.account;

import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import java.util.Set;
import java.util.regex.Pattern;

/** What a bank account must say to be paid to. */
public final class AccountRules {

    private static final Set<String> TYPES = Set.of("savings", "checking");
    private static final Pattern NUMBER = Pattern.compile("\\d{5,20}");
    private static final int LONGEST = 120;

    private AccountRules() {}

    /** Adds all that is wrong, under {@code /account}. */
    public static void check(BankAccount account, Violations violations) {
        if (account == null) {
            violations.add("/account", "required", "Diga a qué cuenta se le debe pagar.");
            return;
        }
        TextRules.required(
                account.bank(), LONGEST, "/account/bank", "Escriba el banco.", violations);
        TextRules.required(
                account.holder(),
                LONGEST,
                "/account/holder",
                "Escriba el titular de la cuenta.",
                violations);
        TextRules.required(
                account.holderDocument(),
                LONGEST,
                "/account/holderDocument",
                "Escriba el documento del titular.",
                violations);
        if (account.type() == null || !TYPES.contains(account.type())) {
            violations.add(
                    "/account/type",
                    "unknown-account-type",
                    "Debe ser savings (ahorros) o checking (corriente).");
        }
        if (account.number() == null || !NUMBER.matcher(account.number()).matches()) {
            violations.add("/account/number", "malformed-account", "Debe tener de 5 a 20 dígitos.");
        }
    }
}
