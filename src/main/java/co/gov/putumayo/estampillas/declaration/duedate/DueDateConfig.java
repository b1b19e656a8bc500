package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.declaration.calendar.DayCount;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the term to declare is counted. */
@ConfigMapping(prefix = "estampillas.declaration.due-dates")
interface DueDateConfig {

    /** Days after the end of a period in which its declaration is filed (art. 299). */
    @WithDefault("15")
    int days();

    /** Whether those are business days (Ley 4 of 1913, art. 62) or calendar days. */
    @WithDefault("business")
    DayCount count();
}
