package co.gov.putumayo.estampillas.portal.treasury;

import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.treasury.distribution.ReadRules;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundRow;
import co.gov.putumayo.estampillas.treasury.transfer.ReadTransfers;
import co.gov.putumayo.estampillas.treasury.unidentified.ReadResolutions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Refunds, rules, transfers and resolutions that wait for a decision or are late. */
@ApplicationScoped
class WaitingDecisions {

    private static final PageRequest FIRST = PageRequest.of(null, null);

    /** Of these the first page tells that there are some; of all that are open, those late. */
    private static final List<RefundState> STATES =
            List.of(RefundState.REQUESTED, RefundState.PROPOSED, RefundState.APPROVED);

    private final RefundDesk refunds;
    private final ReadRules rules;
    private final ReadTransfers transfers;
    private final ReadResolutions resolutions;

    WaitingDecisions(
            RefundDesk refunds,
            ReadRules rules,
            ReadTransfers transfers,
            ReadResolutions resolutions) {
        this.refunds = refunds;
        this.rules = rules;
        this.transfers = transfers;
        this.resolutions = resolutions;
    }

    List<Waiting> list(Frame frame) {
        List<Waiting> all = new ArrayList<>();
        transfers(frame, all);
        refunds(frame, all);
        rules.proposed()
                .forEach(
                        version ->
                                add(
                                        all,
                                        frame.t("treasury.wait.rules", version.id()),
                                        "/distribucion/" + version.id()));
        if (frame.desks().treasury()) {
            resolutions(frame, all);
        }
        return all;
    }

    /** For Tesorería alone, as their page. */
    private void resolutions(Frame frame, List<Waiting> all) {
        resolutions
                .prepared()
                .forEach(
                        resolution ->
                                add(
                                        all,
                                        frame.t("treasury.wait.resolution", resolution.number()),
                                        "/sin-identificar/resoluciones/" + resolution.id()));
    }

    private void transfers(Frame frame, List<Waiting> all) {
        transfers.due().stream()
                .filter(due -> due.overdue())
                .forEach(
                        due ->
                                add(
                                        all,
                                        frame.t(
                                                "treasury.wait.overdue",
                                                due.name(),
                                                frame.day(due.dueOn())),
                                        "/giros"));
        transfers
                .open()
                .forEach(
                        batch ->
                                add(
                                        all,
                                        frame.t(
                                                "treasury.wait.transfer." + batch.state(),
                                                batch.fund()),
                                        "/giros/" + batch.id()));
    }

    private void refunds(Frame frame, List<Waiting> all) {
        for (RefundState state : RefundState.values()) {
            List<RefundRow> waiting =
                    state.isOpen()
                            ? refunds.page(Optional.of(state), FIRST).stream()
                                    // Nobody can pay whoever never said where.
                                    .filter(row -> state != RefundState.APPROVED || row.claimed())
                                    .toList()
                            : List.of();
            if (STATES.contains(state) && !waiting.isEmpty()) {
                add(
                        all,
                        frame.join("treasury.wait.refunds.", state.name()),
                        "/devoluciones/estado/" + state);
            }
            waiting.stream()
                    .filter(RefundRow::overdue)
                    .forEach(
                            row ->
                                    add(
                                            all,
                                            frame.t("treasury.wait.refund", row.number()),
                                            "/devoluciones/" + row.number()));
        }
    }

    private static void add(List<Waiting> all, String text, String page) {
        all.add(new Waiting(text, TreasuryDesk.ROOT + page));
    }
}
