package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows an entity what it withheld, reversed or not. */
@ApplicationScoped
public class ReadWithholdings {

    private final WithholdingRepository repository;
    private final WithholdingAnswers answers;
    private final Officer officer;

    ReadWithholdings(
            WithholdingRepository repository, WithholdingAnswers answers, Officer officer) {
        this.repository = repository;
        this.answers = answers;
        this.officer = officer;
    }

    /**
     * @return one row more than a page holds when there are more
     * @throws ProblemException 400 for a period or cursor that cannot be read
     */
    @Transactional
    public List<WithholdingAnswer> month(String period, PageRequest page) {
        TaxPeriod month =
                TaxPeriod.parse(period)
                        .orElseThrow(
                                () ->
                                        ProblemException.unusable(
                                                "period",
                                                "El periodo se escribe año-mes, por ejemplo"
                                                        + " 2026-03."));
        List<Withholding> rows =
                repository.month(
                        officer.entityNit(),
                        month,
                        true,
                        page.afterId().orElse(null),
                        page.rowsToRead());
        return answers.of(rows);
    }

    /**
     * @throws ProblemException 404 when the entity has no such withholding
     */
    @Transactional
    public WithholdingAnswer one(UUID id) {
        return repository
                .ofEntity(id, officer.entityNit())
                .map(answers::of)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}
