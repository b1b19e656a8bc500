package co.gov.putumayo.estampillas.portal.desk;

import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.tariff.ActCatalogue;
import co.gov.putumayo.estampillas.tariff.ActCatalogue.ActView;
import co.gov.putumayo.estampillas.tariff.ActCatalogue.OptionView;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which acts the entity of whoever sits at the desk signs or issues. */
@RequestScoped
class Desk {

    private final Officer officer;
    private final Entities entities;
    private final ActCatalogue catalogue;
    private final Clock clock;

    Desk(Officer officer, Entities entities, ActCatalogue catalogue, Clock clock) {
        this.officer = officer;
        this.entities = entities;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @param acts that the entity may sign or issue
     */
    public record Seat(List<ActView> acts, List<OptionView> contractTypes, LocalDate today) {}

    /**
     * @throws ProblemException 403 when the officer has no registered entity
     */
    Seat seat() {
        EntityView entity =
                entities.find(officer.entityNit())
                        .orElseThrow(() -> ProblemException.of(ErrorCode.FORBIDDEN));
        LocalDate today = LocalDate.now(clock);
        List<ActView> acts =
                catalogue.on(today).map(ActCatalogue.ActList::items).orElse(List.of()).stream()
                        .filter(act -> issues(entity, act))
                        .toList();
        return new Seat(
                acts,
                acts.stream()
                        .map(ActView::contractTypes)
                        .flatMap(types -> Optional.ofNullable(types).stream())
                        .findFirst()
                        .orElse(List.of()),
                today);
    }

    private static boolean issues(EntityView entity, ActView act) {
        return act.entityTypes().stream()
                .anyMatch(type -> type.code().equals(entity.type().code()));
    }
}
