package co.gov.putumayo.estampillas.portal.desk;

import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.verification.sufficiency.SufficiencyAnswer;
import co.gov.putumayo.estampillas.verification.sufficiency.Verdict;
import java.util.List;

/** The verdict on the receipts, in words, colour and icon. */
public record Comparison(Frame frame, SufficiencyAnswer answer) {

    public String tone() {
        return tone(answer.verdict());
    }

    public String icon() {
        return switch (answer.verdict()) {
            case ENOUGH -> "✔";
            case OVER -> "!";
            case SHORT -> "✘";
        };
    }

    public String title() {
        return switch (answer.verdict()) {
            case ENOUGH -> frame.t("desk.enough");
            case OVER -> frame.t("desk.over", frame.pesos(answer.overBy()));
            case SHORT -> frame.t("desk.short", frame.pesos(answer.shortBy()));
        };
    }

    /** Codes of the receipts that count, one on each line. */
    public String counted() {
        List<String> codes =
                answer.receipts().stream()
                        .filter(SufficiencyAnswer.Receipt::counted)
                        .map(SufficiencyAnswer.Receipt::code)
                        .toList();
        return String.join("\n", codes);
    }

    public String tone(Verdict verdict) {
        return switch (verdict) {
            case ENOUGH -> "valid";
            case OVER -> "unsure";
            case SHORT -> "invalid";
        };
    }
}
