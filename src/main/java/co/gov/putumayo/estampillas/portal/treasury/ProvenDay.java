package co.gov.putumayo.estampillas.portal.treasury;

import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.treasury.bank.proof.Proof;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The proof of a day in words, colour and icon. */
public record ProvenDay(Frame frame, Proof proof) {

    /** Begins the names of the fields that explain. */
    static final String EXPLANATION = "explanations-";

    /** Something left over, to be explained. */
    public record Reason(String id, String name) {}

    /** What was said of something left over when the day was closed. */
    public record Explanation(String name, String text) {}

    public String name() {
        return frame.day(proof.date());
    }

    public String href() {
        return TodayPages.DAYS + "/" + proof.date();
    }

    public BigDecimal received() {
        return proof.totals().receiptAmount().add(proof.totals().other());
    }

    public boolean isClosed() {
        return proof.closing() != null;
    }

    /** Whether nothing is left over. */
    public boolean isWhole() {
        return proof.items().isEmpty() && proof.bankOnly().isEmpty();
    }

    public boolean isChangedSince() {
        return isClosed() && proof.closing().changedSince();
    }

    /** Whether somebody must look at it. */
    public boolean needsSomebody() {
        return !isClosed() || isChangedSince();
    }

    public String tone() {
        return isWhole() ? "valid" : isClosed() && !isChangedSince() ? "unsure" : "invalid";
    }

    public String icon() {
        return isWhole() ? "✔" : "!";
    }

    public String verdict() {
        return isWhole()
                ? frame.t("treasury.proof.whole")
                : frame.t("treasury.proof.left", frame.pesos(proof.totals().residue()));
    }

    public String state() {
        if (isChangedSince()) {
            return frame.t("treasury.day.changed");
        }
        return frame.t(isClosed() ? "treasury.day.closed" : "treasury.day.open");
    }

    /** All that is left over, kind by kind. */
    public List<Reason> reasons() {
        return Stream.concat(
                        proof.items().stream().map(Proof.Item::reason),
                        proof.bankOnly().stream().map(Proof.BankOnly::kind))
                .distinct()
                .sorted()
                .map(
                        reason ->
                                new Reason(
                                        EXPLANATION + reason,
                                        frame.join("treasury.reason.", reason)))
                .toList();
    }

    public List<Explanation> explanations() {
        return proof.closing().explanations().entrySet().stream()
                .map(
                        one ->
                                new Explanation(
                                        frame.tOr("treasury.reason." + one.getKey(), one.getKey()),
                                        one.getValue()))
                .toList();
    }
}
