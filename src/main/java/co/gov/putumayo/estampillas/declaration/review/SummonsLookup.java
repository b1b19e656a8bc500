package co.gov.putumayo.estampillas.declaration.review;

import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.Registrations;
import co.gov.putumayo.estampillas.declaration.summons.Purpose;
import co.gov.putumayo.estampillas.declaration.summons.Summonses;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Whether what is filed on a day is filed after a summons (arts. 435, 437-2). */
@ApplicationScoped
class SummonsLookup {

    private final Summonses summonses;

    SummonsLookup(Summonses summonses) {
        this.summonses = summonses;
    }

    /** To declare. */
    boolean served(Declaration declaration, LocalDate day) {
        return served(declaration, Purpose.DECLARE, day);
    }

    boolean servedToCorrect(Declaration declaration, LocalDate day) {
        return served(declaration, Purpose.CORRECT, day);
    }

    private boolean served(Declaration declaration, Purpose purpose, LocalDate day) {
        return summonses.servedBefore(
                declaration.entityNit(),
                Registrations.kind(declaration.kind()),
                declaration.period(),
                purpose,
                day);
    }
}
