package co.gov.putumayo.estampillas.portal.treasury;

import co.gov.putumayo.estampillas.payment.PaymentSituation;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.treasury.bank.file.ReadBankFiles;
import co.gov.putumayo.estampillas.treasury.bank.matching.BankItemView;
import co.gov.putumayo.estampillas.treasury.bank.matching.ItemState;
import co.gov.putumayo.estampillas.treasury.bank.matching.ReadItems;
import co.gov.putumayo.estampillas.treasury.bank.matching.WantedItems;
import co.gov.putumayo.estampillas.treasury.cap.CapLevel;
import co.gov.putumayo.estampillas.treasury.cap.CapStatus;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerSums;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Everything that waits for somebody of Tesorería, gathered from where it is kept. */
@ApplicationScoped
class WaitingWork {

    private final ReadBankFiles files;
    private final ReadItems items;
    private final WaitingDecisions decisions;

    WaitingWork(ReadBankFiles files, ReadItems items, WaitingDecisions decisions) {
        this.files = files;
        this.items = items;
        this.decisions = decisions;
    }

    List<Waiting> list(
            Frame frame,
            List<ProvenDay> days,
            LedgerSums.Sums balance,
            PaymentSituation.Snapshot payments,
            List<CapStatus> caps) {
        List<Waiting> all = new ArrayList<>();
        if (balance.difference().signum() != 0) {
            all.add(
                    new Waiting(
                            frame.t("treasury.wait.balance", frame.pesos(balance.difference())),
                            "#balance"));
        }
        days(all, frame, days);
        count(all, frame, "treasury.wait.files", files.held(), "/archivos");
        oldest(all, frame, "treasury.wait.items", ItemState.OPEN, "/partidas");
        oldest(all, frame, "treasury.wait.proposed", ItemState.PROPOSED, "/partidas/propuestas");
        count(all, frame, "treasury.wait.attempts", payments.needReview(), "/pagos");
        count(all, frame, "treasury.wait.anomalies", payments.openAnomalies(), "/pagos#anomalies");
        caps.stream()
                .filter(cap -> cap.warns())
                .filter(cap -> cap.level() == CapLevel.WARNING || cap.level() == CapLevel.EXCEEDED)
                .forEach(
                        cap ->
                                all.add(
                                        new Waiting(
                                                frame.t(
                                                        "treasury.wait.cap",
                                                        cap.levy(),
                                                        cap.article()),
                                                "#caps")));
        all.addAll(decisions.list(frame));
        return List.copyOf(all);
    }

    /** Those with something left over one by one; the others together, to be closed in order. */
    private static void days(List<Waiting> all, Frame frame, List<ProvenDay> days) {
        List<ProvenDay> waiting = days.stream().filter(ProvenDay::needsSomebody).toList();
        waiting.stream()
                .filter(day -> !day.isWhole() || day.isClosed())
                .forEach(
                        day ->
                                all.add(
                                        new Waiting(
                                                frame.t(
                                                        "treasury.wait.day",
                                                        day.name(),
                                                        day.state() + ". " + day.verdict()),
                                                day.href())));
        List<ProvenDay> whole =
                waiting.stream().filter(day -> day.isWhole() && !day.isClosed()).toList();
        if (!whole.isEmpty()) {
            ProvenDay oldest = whole.get(whole.size() - 1);
            all.add(
                    new Waiting(
                            frame.t("treasury.wait.whole", whole.size(), oldest.name()),
                            oldest.href()));
        }
    }

    private void oldest(List<Waiting> all, Frame frame, String text, ItemState state, String page) {
        List<BankItemView> first = items.list(new WantedItems(state, null, null, null, null), 1);
        first.forEach(
                item ->
                        all.add(
                                new Waiting(
                                        frame.t(text, item.ageDays()), TreasuryDesk.ROOT + page)));
    }

    private static void count(
            List<Waiting> all, Frame frame, String text, long count, String page) {
        if (count > 0) {
            all.add(new Waiting(frame.t(text, count), TreasuryDesk.ROOT + page));
        }
    }
}
