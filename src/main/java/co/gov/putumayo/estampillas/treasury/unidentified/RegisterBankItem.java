package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import co.gov.putumayo.estampillas.treasury.bank.matching.BankMoneyUnidentified;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Registers what the comparison with the bank's files found and nobody could explain. */
@ApplicationScoped
class RegisterBankItem implements EventHandler<BankMoneyUnidentified> {

    private final MoneyRepository register;
    private final RegisterMoney registerMoney;

    RegisterBankItem(MoneyRepository register, RegisterMoney registerMoney) {
        this.register = register;
        this.registerMoney = registerMoney;
    }

    @Override
    public String name() {
        return "register-unidentified";
    }

    @Override
    public Class<BankMoneyUnidentified> eventType() {
        return BankMoneyUnidentified.class;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(BankMoneyUnidentified found) {
        if (register.ofItem(found.itemId()).isPresent()) {
            return;
        }
        registerMoney.store(
                new UnidentifiedMoney.Found(
                        found.amount(),
                        found.day(),
                        "Archivo del banco " + found.fileId(),
                        "Renglón " + found.line(),
                        "Referencia " + found.reference(),
                        found.itemId()),
                found.actor());
    }
}
