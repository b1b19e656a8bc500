package co.gov.putumayo.estampillas.declaration.estimate;

import co.gov.putumayo.estampillas.declaration.penalty.Correction;
import co.gov.putumayo.estampillas.declaration.penalty.MinimumPenalty;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.declaration.penalty.Penalty;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.AnnualUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the penalty of a correction. */
@ApplicationScoped
class EstimateCorrection {

    private static final String ARTICLE = "437";

    private final AnnualUnits units;
    private final EstimateMessages texts;
    private final EstimateTexts explanations;

    EstimateCorrection(AnnualUnits units, EstimateMessages texts, EstimateTexts explanations) {
        this.units = units;
        this.texts = texts;
        this.explanations = explanations;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong with the request
     */
    @Transactional
    CorrectionEstimate estimate(CorrectionRequest request) {
        Violations violations = new Violations();
        EstimateFields fields = new EstimateFields(texts, violations);
        Optional<Long> increase = fields.pesos("increase", request.increase(), ARTICLE);
        Optional<Boolean> summoned = fields.flag("summoned", request.summoned(), ARTICLE);
        Optional<Integer> months =
                fields.count("initialMonthsLate", request.initialMonthsLate(), ARTICLE);
        Optional<Integer> year = fields.count("yearOfFiling", request.yearOfFiling(), "432");
        Optional<PayShare> share = fields.payShare(request.payShareOfPenalty());
        Optional<MinimumPenalty> minimum = year.flatMap(units::uvt).map(MinimumPenalty::ofUvt);
        if (year.isPresent() && minimum.isEmpty()) {
            violations.add(
                    "/yearOfFiling",
                    "no-annual-value",
                    texts.get("error.yearOfFiling.no-annual-value", String.valueOf(year.get())),
                    "432");
        }
        violations.throwIfAny();

        Penalty penalty =
                Correction.penalty(
                        increase.orElseThrow(),
                        summoned.orElseThrow(),
                        months.orElseThrow(),
                        share.orElseThrow(),
                        minimum.orElseThrow());
        List<EstimateNote> notes = new ArrayList<>();
        notes.add(increase.get() == 0 ? explanations.noIncrease() : explanations.interestBesides());
        notes.addAll(
                explanations.penaltyNotes(
                        penalty, summoned.get(), share.get(), year.orElseThrow()));
        return new CorrectionEstimate(
                increase.get(),
                penalty.amount(),
                explanations.correction(penalty, months.get(), summoned.get(), share.get()),
                notes);
    }
}
