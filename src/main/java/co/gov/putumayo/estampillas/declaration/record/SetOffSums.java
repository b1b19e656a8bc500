package co.gov.putumayo.estampillas.declaration.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Pesos of a declaration that refunds of its agent paid (art. 633).
 *
 * @param whole of what is paid with the filing
 * @param balance of the balance that was left then
 */
@Embeddable
public record SetOffSums(
        @Column(name = "set_off") long whole, @Column(name = "balance_set_off") long balance) {

    static final SetOffSums NONE = new SetOffSums(0, 0);

    SetOffSums plus(long pesos) {
        return new SetOffSums(Math.addExact(whole, pesos), balance);
    }

    SetOffSums plusOfBalance(long pesos) {
        return new SetOffSums(whole, Math.addExact(balance, pesos));
    }

    public long total() {
        return Math.addExact(whole, balance);
    }
}
