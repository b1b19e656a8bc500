package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.tariff.drafting.CompareDraft;
import co.gov.putumayo.estampillas.tariff.drafting.DraftDifferences;
import co.gov.putumayo.estampillas.tariff.drafting.DraftView;
import co.gov.putumayo.estampillas.tariff.drafting.ReadDrafts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** The page of a draft: all its rows, what changed, and what may be done with it. */
@RequestScoped
class DraftPage {

    private static final String REVISION = "revision";

    private final Visit visit;
    private final ReadDrafts readDrafts;
    private final CompareDraft compareDraft;

    DraftPage(Visit visit, ReadDrafts readDrafts, CompareDraft compareDraft) {
        this.visit = visit;
        this.readDrafts = readDrafts;
        this.compareDraft = compareDraft;
    }

    @CheckedTemplate(basePath = "portal/rentas")
    static class Templates {
        static native TemplateInstance draft(
                Frame p,
                Form form,
                DraftView view,
                List<ShownRule> rules,
                List<ShownRule> changedRules,
                List<DraftDifferences.FeeDifference> changedFees);
    }

    static String to(String id) {
        return TariffDesk.ROOT + "/" + id;
    }

    /** The one that the page of the form showed; null when it says none. */
    static Integer revision(Form form) {
        String shown = form.value(REVISION);
        return shown.matches("\\d{1,9}") ? Integer.valueOf(shown) : null;
    }

    TemplateInstance of(Form form, String id) {
        Frame frame = visit.frame();
        DraftView view = readDrafts.get(id);
        DraftDifferences differences = compareDraft.compare(id);
        return Templates.draft(
                frame,
                form,
                view,
                view.rules().stream().map(rule -> ShownRule.of(frame, rule)).toList(),
                differences.rules().stream().map(rule -> ShownRule.of(frame, rule)).toList(),
                differences.fees());
    }
}
