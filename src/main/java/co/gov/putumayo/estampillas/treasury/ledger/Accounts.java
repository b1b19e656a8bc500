package co.gov.putumayo.estampillas.treasury.ledger;

import java.util.Arrays;

/** Reads codes of accounts back. */
final class Accounts {

    private Accounts() {}

    static Account read(String code) {
        int dot = code.indexOf('.');
        String prefix = dot < 0 ? code : code.substring(0, dot);
        AccountKind kind =
                Arrays.stream(AccountKind.values())
                        .filter(each -> each.prefix().equals(prefix))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(code));
        return new Account(kind, dot < 0 ? null : code.substring(dot + 1));
    }
}
