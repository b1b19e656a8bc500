package co.gov.putumayo.estampillas.treasury.bank.matching;

import java.util.EnumSet;
import java.util.Set;

/** How an item ends. */
public enum Resolution {
    /** The line is this payment of ours, whatever its reference says. */
    LINKED(false, EnumSet.of(ItemKind.NOT_OURS)),
    /** A later file told of it. Only the comparison resolves so. */
    SETTLED_LATER(false, EnumSet.noneOf(ItemKind.class)),
    /** Money of unknown origin, spread over the stamps in proportion (art. 300). */
    UNIDENTIFIED(false, EnumSet.of(ItemKind.NOT_OURS, ItemKind.DUPLICATE)),
    /** The bank told of money there is not. */
    BANK_ERROR(true, EnumSet.of(ItemKind.NOT_OURS, ItemKind.DUPLICATE)),
    /** The difference is given up. */
    WRITE_OFF(true, EnumSet.allOf(ItemKind.class));

    private final boolean takesTwo;
    private final Set<ItemKind> kinds;

    Resolution(boolean takesTwo, Set<ItemKind> kinds) {
        this.takesTwo = takesTwo;
        this.kinds = kinds;
    }

    /** Money given up is never one person's decision. */
    public boolean takesTwo() {
        return takesTwo;
    }

    public boolean fits(ItemKind kind) {
        return kinds.contains(kind);
    }
}
