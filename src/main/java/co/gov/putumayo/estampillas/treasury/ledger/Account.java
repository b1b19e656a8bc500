package co.gov.putumayo.estampillas.treasury.ledger;

import java.util.Objects;

/**
 * An account of the ledger.
 *
 * @param detail gateway, levy or fund; null for kinds with a single account
 */
public record Account(AccountKind kind, String detail) {

    private static final String SEPARATOR = ".";

    public Account {
        Objects.requireNonNull(kind);
    }

    public static Account clearing(String gateway) {
        return new Account(AccountKind.CLEARING, gateway);
    }

    public static Account bank() {
        return new Account(AccountKind.BANK, null);
    }

    public static Account reversals() {
        return new Account(AccountKind.REVERSALS, null);
    }

    public static Account gatewayCosts() {
        return new Account(AccountKind.GATEWAY_COSTS, null);
    }

    public static Account refundInterest() {
        return new Account(AccountKind.REFUND_INTEREST, null);
    }

    public static Account differences() {
        return new Account(AccountKind.DIFFERENCES, null);
    }

    public static Account stamp(String levy) {
        return new Account(AccountKind.STAMP, levy);
    }

    public static Account pension(String fund) {
        return new Account(AccountKind.PENSION, fund);
    }

    public static Account destination(String fund) {
        return new Account(AccountKind.DESTINATION, fund);
    }

    public static Account fee(String levy) {
        return new Account(AccountKind.FEE, levy);
    }

    public static Account contribution(String levy) {
        return new Account(AccountKind.CONTRIBUTION, levy);
    }

    public static Account unidentified() {
        return new Account(AccountKind.UNIDENTIFIED, null);
    }

    public static Account refundsPayable() {
        return new Account(AccountKind.REFUNDS_PAYABLE, null);
    }

    public static Account penalties() {
        return new Account(AccountKind.PENALTIES, null);
    }

    public static Account interest() {
        return new Account(AccountKind.INTEREST, null);
    }

    public static Account setOff() {
        return new Account(AccountKind.SET_OFF, null);
    }

    /** Such as {@code clearing.wompi} or {@code bank}. */
    public String code() {
        return detail == null ? kind.prefix() : kind.prefix() + SEPARATOR + detail;
    }
}
