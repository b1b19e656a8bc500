package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.tariff.Tariffs;
import co.gov.putumayo.estampillas.tariff.rehearsal.RehearseActs;
import co.gov.putumayo.estampillas.tariff.rehearsal.RehearsedActs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads drafts, and what they would have done. */
@ApplicationScoped
public class ReadDrafts {

    private final DraftRepository drafts;
    private final DraftRows rows;
    private final Tariffs tariffs;
    private final RehearseActs rehearseActs;
    private final Clock clock;

    ReadDrafts(
            DraftRepository drafts,
            DraftRows rows,
            Tariffs tariffs,
            RehearseActs rehearseActs,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.tariffs = tariffs;
        this.rehearseActs = rehearseActs;
        this.clock = clock;
    }

    /** By identifier; one row more than the page holds when there are more. */
    @Transactional
    public List<DraftView.Summary> list(PageRequest page) {
        List<TariffDraft> found = drafts.after(page.after(), page.rowsToRead());
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, DraftRows.Version> versions =
                rows.versions(found.stream().map(TariffDraft::versionId).toList());
        return found.stream().map(draft -> draft.summary(versions.get(draft.versionId()))).toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public DraftView get(String versionId) {
        TariffDraft draft = find(versionId);
        return new DraftView(
                draft.summary(rows.version(versionId).orElseThrow()),
                rows.rules(versionId, draft.basedOn()).stream()
                        .map(DraftRows.RuleRow::view)
                        .toList(),
                rows.fees(versionId, draft.basedOn()),
                rows.history(draft.id()));
    }

    /**
     * The liquidations of the year to today, with the draft.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public RehearsedActs rehearse(String versionId) {
        find(versionId);
        LocalDate today = LocalDate.now(clock);
        return rehearseActs.rehearse(
                today.minusYears(1).plusDays(1),
                today,
                tariffs.withDraft(rows.version(versionId).orElseThrow().card()));
    }

    private TariffDraft find(String versionId) {
        return drafts.findByVersion(versionId)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}
