package co.gov.putumayo.estampillas.declaration.sanction;

import co.gov.putumayo.estampillas.declaration.penalty.ArithmeticCorrection;
import co.gov.putumayo.estampillas.declaration.penalty.Inexactness;
import co.gov.putumayo.estampillas.declaration.penalty.MinimumPenalty;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.declaration.penalty.Penalty;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.AnnualUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes penalties of official corrections (arts. 438, 440). */
@ApplicationScoped
class EstimateImposed {

    private static final String ARITHMETIC = "438";
    private static final String INEXACTNESS = "440";

    private final AnnualUnits units;
    private final SanctionTexts texts;

    EstimateImposed(AnnualUnits units, SanctionTexts texts) {
        this.units = units;
        this.texts = texts;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    @Transactional
    SanctionEstimate arithmetic(SanctionRequests.Arithmetic request) {
        SanctionFields fields = new SanctionFields(new Violations(), texts);
        Optional<Long> increase = fields.pesos("increase", request.increase(), ARITHMETIC);
        Optional<Boolean> accepted = fields.fields().given("accepted", request.accepted());
        Optional<PayShare> share = fields.share(request.payShareOfPenalty());
        boolean repeated = fields.repeated(request.repeatOffender(), share);
        Optional<Integer> year = fields.fields().given("yearOfAct", request.yearOfAct());
        Optional<Long> uvt = fields.uvt("yearOfAct", year, units);
        fields.throwIfAny();

        Penalty penalty =
                ArithmeticCorrection.penalty(
                        increase.orElseThrow(),
                        accepted.orElseThrow(),
                        share.orElseThrow(),
                        MinimumPenalty.ofUvt(uvt.orElseThrow()));
        return new Trace(texts)
                .step(
                        accepted.get() ? "arithmetic-accepted" : "arithmetic",
                        ARITHMETIC,
                        penalty.full())
                .end(penalty, share.get(), repeated, ARITHMETIC, year.orElseThrow(), null, null);
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    @Transactional
    SanctionEstimate inexactness(SanctionRequests.Inexact request) {
        SanctionFields fields = new SanctionFields(new Violations(), texts);
        Optional<Inexactness> kind =
                fields.fields()
                        .code(
                                "kind",
                                request.kind(),
                                EstimateImposed::kind,
                                Stream.of(Inexactness.values())
                                        .map(EstimateImposed::code)
                                        .toList());
        Optional<Long> base = fields.pesos("base", request.base(), INEXACTNESS);
        Optional<PayShare> share = fields.share(request.payShareOfPenalty());
        boolean repeated = fields.repeated(request.repeatOffender(), share);
        Optional<Integer> year = fields.fields().given("yearOfAct", request.yearOfAct());
        Optional<Long> uvt = fields.uvt("yearOfAct", year, units);
        fields.throwIfAny();

        Penalty penalty =
                kind.orElseThrow()
                        .penalty(
                                base.orElseThrow(),
                                share.orElseThrow(),
                                MinimumPenalty.ofUvt(uvt.orElseThrow()));
        return new Trace(texts)
                .step("inexactness", INEXACTNESS, penalty.full(), Decimals.percent(penalty.rate()))
                .end(penalty, share.get(), repeated, INEXACTNESS, year.orElseThrow(), null, null);
    }

    private static Optional<Inexactness> kind(String code) {
        return Stream.of(Inexactness.values()).filter(kind -> code(kind).equals(code)).findFirst();
    }

    private static String code(Inexactness kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
