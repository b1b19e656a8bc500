package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Changes a draft, all or nothing; each change is a revision with its author. */
@ApplicationScoped
public class ChangeDraft {

    private static final String OVERLAP = "already taxes";

    private final DraftRepository drafts;
    private final DraftRows rows;
    private final ReadChange readChange;
    private final DraftTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    ChangeDraft(
            DraftRepository drafts,
            DraftRows rows,
            ReadChange readChange,
            DraftTexts texts,
            Officer officer,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.readChange = readChange;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404; 409 when it is decided, or changed since it was read; 422 with
     *     all that is wrong
     */
    @Transactional
    public void change(String versionId, DraftRequest.Change request) {
        TariffDraft draft =
                drafts.lock(versionId).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (!draft.isOpen()) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("decided-already"));
        }
        Change change = readChange.read(draft, request);
        if (!draft.isAt(change.revision())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, texts.get("stale", String.valueOf(draft.revision())));
        }
        try {
            change.statements().forEach(each -> rows.run(each.sql(), each.values()));
        } catch (PersistenceException e) {
            throw overlap(e);
        }
        draft.revise();
        drafts.flush();
        rows.record(draft, officer.subject(), clock.instant(), write(request));
        outbox.record(TariffDraftChanged.of(draft, "changed"), officer.subject());
    }

    /** Which rules tax one act twice, only the database can tell; it undoes the whole change. */
    private RuntimeException overlap(PersistenceException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(OVERLAP)) {
                return ProblemException.of(ErrorCode.RULE_VIOLATION)
                        .withErrors(
                                new Violations()
                                        .add(
                                                "/newRules",
                                                "overlapping-rule",
                                                texts.get("overlapping-rule"))
                                        .errors());
            }
        }
        return e;
    }

    private String write(DraftRequest.Change request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
