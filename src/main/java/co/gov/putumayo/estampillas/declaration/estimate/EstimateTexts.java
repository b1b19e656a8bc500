package co.gov.putumayo.estampillas.declaration.estimate;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.penalty.Correction;
import co.gov.putumayo.estampillas.declaration.penalty.InterestMethod;
import co.gov.putumayo.estampillas.declaration.penalty.LateFiling;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.declaration.penalty.Penalty;
import co.gov.putumayo.estampillas.shared.Decimals;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Explains an estimate to the person who has to pay it. */
@Singleton
class EstimateTexts {

    private static final String LATE_FILING = "434";
    private static final String LATE_FILING_AFTER_SUMMONS = "435";
    private static final String CORRECTION = "437";

    private final EstimateMessages texts;

    EstimateTexts(EstimateMessages texts) {
        this.texts = texts;
    }

    /** Null when there is no penalty. */
    PenaltyDetail lateFiling(Penalty penalty, int monthsLate, boolean summoned, PayShare share) {
        return penalty.equals(Penalty.NONE)
                ? null
                : PenaltyDetail.of(
                        penalty,
                        share,
                        summoned ? LATE_FILING_AFTER_SUMMONS : LATE_FILING,
                        texts.get(
                                summoned ? "penalty.late-after-summons" : "penalty.late",
                                Decimals.percent(LateFiling.monthly(summoned)),
                                String.valueOf(monthsLate),
                                Decimals.percent(penalty.rate())));
    }

    /** Null when there is no penalty. */
    PenaltyDetail correction(
            Penalty penalty, int initialMonthsLate, boolean summoned, PayShare share) {
        return penalty.equals(Penalty.NONE)
                ? null
                : PenaltyDetail.of(
                        penalty,
                        share,
                        CORRECTION,
                        texts.get(
                                initialMonthsLate == 0
                                        ? "penalty.correction"
                                        : "penalty.correction-of-late",
                                Decimals.percent(Correction.base(summoned)),
                                Decimals.percent(Correction.MONTHLY),
                                String.valueOf(initialMonthsLate),
                                Decimals.percent(penalty.rate())));
    }

    /** On the minimum and on reductions. */
    List<EstimateNote> penaltyNotes(Penalty penalty, boolean summoned, PayShare share, int year) {
        List<EstimateNote> notes = new ArrayList<>();
        if (penalty.isMinimum()) {
            notes.add(
                    note(
                            "minimum-penalty",
                            "432",
                            String.valueOf(year),
                            Decimals.grouped(penalty.minimum())));
        }
        if (!penalty.equals(Penalty.NONE) && share != PayShare.WHOLE) {
            notes.add(
                    summoned
                            ? note("reduction-after-summons", "433")
                            : note(
                                    "reduction",
                                    "433",
                                    share == PayShare.HALF
                                            ? texts.get("reduction.two-years")
                                            : texts.get("reduction.one-year")));
        }
        return notes;
    }

    EstimateNote inTime() {
        return note("in-time", "299");
    }

    EstimateNote noIncrease() {
        return note("no-increase", "423");
    }

    EstimateNote interestBesides() {
        return note("interest-besides", "428");
    }

    EstimateNote interest(InterestMethod method) {
        return note("interest-" + method.code(), "429");
    }

    EstimateNote moved(DueDate due) {
        boolean penaltyOnly = due.paymentDueDate().isBefore(due.dueDate());
        return note(
                penaltyOnly ? "due-date-moved-for-penalty" : "due-date-moved",
                penaltyOnly ? "414" : "299",
                due.extension().legalAct(),
                due.dueDate().toString(),
                due.paymentDueDate().toString());
    }

    private EstimateNote note(String code, String article, String... arguments) {
        return new EstimateNote(code, texts.get("note." + code, arguments), article);
    }
}
