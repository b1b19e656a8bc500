package co.gov.putumayo.estampillas.portal.check;

import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.receipt.ReceiptKind;
import co.gov.putumayo.estampillas.verification.Verification;
import co.gov.putumayo.estampillas.verification.Verification.WithholdingState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** A verdict in words, colour and icon. */
public record VerdictPage(Frame frame, Verification verification) {

    /** A stamp and what was paid for it. */
    public record Row(String name, String amount) {}

    /** Colour; words and icon say the same. */
    public String tone() {
        return switch (verification.result()) {
            case VALID -> "valid";
            case ANNULLED -> "unsure";
            default -> "invalid";
        };
    }

    public String icon() {
        return switch (verification.result()) {
            case VALID -> "✔";
            case ANNULLED -> "!";
            default -> "✘";
        };
    }

    public String title() {
        return frame.t("verdict." + code());
    }

    public String explanation() {
        return verification.annulledFor() == null
                ? frame.t("verdict." + code() + ".about")
                : frame.t(
                        "verdict.annulled.about",
                        verification.annulledFor().documentNumber(),
                        frame.day(verification.annulledFor().documentDate()));
    }

    /** Null unless an excess was given back (art. 302). */
    public String partlyRefunded() {
        return verification.refundedAmount() == null
                ? null
                : frame.t("verdict.excess", frame.pesos(verification.refundedAmount()));
    }

    public List<Row> rows() {
        return verification.receipt().lines().stream()
                .map(line -> new Row(line.name(), frame.pesos(line.amount())))
                .toList();
    }

    public String total() {
        return frame.pesos(verification.receipt().total());
    }

    /** When the money entered the bank, or where it is meanwhile. */
    public String paidAt() {
        if (verification.receipt().kind() == ReceiptKind.EXEMPT) {
            return frame.t("verdict.nothing-owed");
        }
        WithholdingState withholding = verification.withholding();
        OffsetDateTime paidAt =
                withholding == null ? verification.receipt().paidAt() : withholding.paidAt();
        if (paidAt != null) {
            return frame.moment(paidAt.toInstant());
        }
        return switch (withholding.status()) {
            case REVERSED -> frame.t("verdict.reversed");
            case DECLARED -> frame.t("verdict.declared", withholding.declaredIn());
            default -> frame.t("verdict.undeclared");
        };
    }

    /** Null unless the entity withheld the stamps. */
    public String withheldBy() {
        ReceiptDocument.Withholding withholding = verification.receipt().withholding();
        return withholding == null
                ? null
                : withholding.by().name()
                        + frame.t(
                                "verdict.withheld.order",
                                withholding.paymentOrderNumber(),
                                frame.day(withholding.paymentOrderDate()));
    }

    /** Null unless the law frees the act. */
    public String exemption() {
        ReceiptDocument.Exemption exemption = verification.receipt().exemption();
        return exemption == null
                ? null
                : frame.t("verdict.exemption.article", exemption.article(), exemption.text());
    }

    public String totalName() {
        return frame.t(
                switch (verification.receipt().kind()) {
                    case PAID -> "verdict.total";
                    case WITHHELD -> "verdict.total.withheld";
                    case EXEMPT -> "verdict.total.exempt";
                });
    }

    public String checkedAt() {
        return frame.moment(verification.checkedAt().toInstant());
    }

    private String code() {
        return verification.result().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
