package co.gov.putumayo.estampillas.portal.treasury.refund;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.treasury.refund.InadmissionCause;
import co.gov.putumayo.estampillas.treasury.refund.InvestigationCause;
import co.gov.putumayo.estampillas.treasury.refund.LegalCause;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.account.BankAccount;
import co.gov.putumayo.estampillas.treasury.refund.decision.ReadRefundable;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The page of one case, with the forms of what may be done with it now. */
@RequestScoped
class RefundPage {

    private final TreasuryDesk desk;
    private final RefundDesk refunds;
    private final ReadRefundable refundable;

    RefundPage(TreasuryDesk desk, RefundDesk refunds, ReadRefundable refundable) {
        this.desk = desk;
        this.refunds = refunds;
        this.refundable = refundable;
    }

    /** A field of the decision: what may be given back of one levy. */
    public record Line(String id, String levy, long left) {}

    /** A field of the decision: what is set off of a declaration. */
    public record Owed(String id, String declaration, long amount) {}

    /**
     * A case and what may be done with it now.
     *
     * @param account null unless it was asked for
     */
    public record Shown(
            RefundDetail detail, List<Line> lines, List<String> setOffs, BankAccount account) {

        public boolean in(String state) {
            return detail.refund().status().equals(state);
        }

        /** For good, or while a special requirement is resolved. */
        public boolean isRefused() {
            return in(RefundState.REFUSED.name()) || in(RefundState.CONTESTED.name());
        }

        public boolean isOfReceipt() {
            return detail.refund().receiptNumber() != null;
        }

        /** Asked for by its payer, who has never been told that it lacks something. */
        public boolean mayBeInadmitted() {
            return detail.requestedOn() != null && detail.inadmission() == null;
        }

        /** Those with a field of their own: declarations whose sum is known. */
        public List<Owed> owed() {
            return detail.knownDebts() == null
                    ? List.of()
                    : detail.knownDebts().stream()
                            .filter(debt -> debt.declaration() != null && debt.amount() != null)
                            .map(
                                    debt ->
                                            new Owed(
                                                    RefundAnswers.OWED + debt.declaration(),
                                                    debt.declaration(),
                                                    debt.amount()))
                            .toList();
        }

        public List<String> inadmissionCauses() {
            return LegalCause.codes(InadmissionCause.values());
        }

        public List<String> investigationCauses() {
            return LegalCause.codes(InvestigationCause.values());
        }

        /** Null when it never lacked anything. */
        public String inadmissionCause() {
            return detail.inadmission() == null ? null : detail.inadmission().cause().code();
        }

        /** Null when nothing had to be found out. */
        public String investigationCause() {
            return detail.investigation() == null ? null : detail.investigation().cause().code();
        }

        public String tone() {
            return detail.refund().overdue() || in("REFUSED")
                    ? "invalid"
                    : in("PAID") ? "valid" : "unsure";
        }

        public String icon() {
            return switch (tone()) {
                case "valid" -> "✔";
                case "invalid" -> "✘";
                default -> "…";
            };
        }
    }

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance refund(Frame p, Form form, Shown shown);
    }

    /** Does once what a form on the page asks, and shows the case as it is then. */
    Response once(String number, MultivaluedMap<String, String> fields, Consumer<Form> work) {
        return desk.once(
                fields,
                form -> {
                    work.accept(form);
                    return RefundPages.ROOT + "/" + number;
                },
                form -> of(number, form, null));
    }

    /**
     * @param account to show; null for none
     */
    TemplateInstance of(String number, Form form, BankAccount account) {
        RefundDetail detail = refunds.detail(number);
        Map<String, Long> left =
                RefundState.UNDER_REVIEW.name().equals(detail.refund().status())
                        ? refundable.read(number)
                        : Map.of();
        List<Line> lines =
                left.entrySet().stream()
                        .map(
                                line ->
                                        new Line(
                                                RefundAnswers.LINE + line.getKey(),
                                                line.getKey(),
                                                line.getValue()))
                        .toList();
        return Templates.refund(
                desk.frame(), form, new Shown(detail, lines, RefundAnswers.SET_OFFS, account));
    }
}
