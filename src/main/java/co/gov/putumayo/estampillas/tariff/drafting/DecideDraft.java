package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.OneAtATime;
import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Publishes or discards a draft, once. */
@ApplicationScoped
public class DecideDraft {

    private static final int MAX_REASON = 500;

    private final DraftRepository drafts;
    private final DraftRows rows;
    private final VersionRules rules;
    private final DraftTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    DecideDraft(
            DraftRepository drafts,
            DraftRows rows,
            VersionRules rules,
            DraftTexts texts,
            Officer officer,
            Outbox outbox,
            OneAtATime oneAtATime,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.rules = rules;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * It holds from its date on, on every replica.
     *
     * @throws ProblemException 404; 403 for whoever drafted or changed it; 409 when it is decided,
     *     changed since it was read, of a day that is over or that has a tariff; 422 without
     *     revision
     */
    @Transactional
    public void publish(String versionId, DraftRequest.Publication request) {
        Violations violations = new Violations();
        Optional<Integer> revision = new Fields(violations).given("revision", request.revision());
        violations.throwIfAny();
        TariffDraft draft = open(versionId);
        if (!draft.isAt(revision.orElseThrow())) {
            throw conflict("stale", String.valueOf(draft.revision()));
        }
        boolean author =
                rows.history(draft.id()).stream()
                        .anyMatch(change -> change.changedBy().equals(officer.subject()));
        if (author) {
            throw ProblemException.of(ErrorCode.FORBIDDEN, texts.get("same-person"));
        }
        LocalDate from = rows.version(versionId).orElseThrow().validFrom();
        if (rules.isPast(from)) {
            throw conflict("in-the-past", LocalDate.now(clock).toString());
        }
        oneAtATime.on("tariff-from:" + from);
        if (rows.isPublishedFrom(from)) {
            throw conflict("date-taken");
        }
        draft.publish(officer.subject(), clock.instant());
        drafts.flush();
        rows.publish(versionId, clock.instant());
        outbox.record(TariffDraftChanged.of(draft, "published"), officer.subject());
    }

    /**
     * @throws ProblemException 404; 409 when it is decided; 422 without a reason
     */
    @Transactional
    public void discard(String versionId, DraftRequest.Discard request) {
        Violations violations = new Violations();
        Optional<String> reason =
                new Fields(violations).text("reason", request.reason(), MAX_REASON);
        violations.throwIfAny();
        TariffDraft draft = open(versionId);
        draft.discard(reason.orElseThrow(), officer.subject(), clock.instant());
        outbox.record(TariffDraftChanged.of(draft, "discarded"), officer.subject());
    }

    private TariffDraft open(String versionId) {
        TariffDraft draft =
                drafts.lock(versionId).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (!draft.isOpen()) {
            throw conflict("decided-already");
        }
        return draft;
    }

    private ProblemException conflict(String key, String... arguments) {
        return ProblemException.of(ErrorCode.CONFLICT, texts.get(key, arguments));
    }
}
