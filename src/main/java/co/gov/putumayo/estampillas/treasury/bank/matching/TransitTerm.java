package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.declaration.calendar.ColombianHolidays;
import co.gov.putumayo.estampillas.declaration.calendar.Holidays;
import co.gov.putumayo.estampillas.treasury.bank.file.BankConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** How long money may be on its way from a payer's bank to ours, in business days. */
@ApplicationScoped
public class TransitTerm {

    private final Holidays holidays = new ColombianHolidays();
    private final BankConfig config;
    private final Clock clock;

    TransitTerm(BankConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The last day whose money must be in a file by today. */
    public LocalDate lastDayOver() {
        LocalDate day = LocalDate.now(clock).minusDays(1);
        int passed = isBusiness(day) ? 1 : 0;
        while (passed < config.transitDays()) {
            day = day.minusDays(1);
            passed += isBusiness(day) ? 1 : 0;
        }
        return day.minusDays(1);
    }

    private boolean isBusiness(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }
}
