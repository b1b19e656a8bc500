package co.gov.putumayo.estampillas.declaration.reminder;

import java.util.Locale;

/** Why a declarant is reminded. */
enum ReminderKind {
    DUE_SOON,
    OVERDUE;

    /** As subscribers know it. */
    String topic() {
        return "declaration." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
