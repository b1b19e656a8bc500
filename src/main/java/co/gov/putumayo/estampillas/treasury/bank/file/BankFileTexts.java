package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Texts of {@code messages/bank-files.properties}. */
@Singleton
class BankFileTexts extends Messages {

    BankFileTexts() {
        super("bank-files");
    }

    String error(String code) {
        return get("error." + code);
    }
}
