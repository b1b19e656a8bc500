package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.OneAtATime;
import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.tariff.Tariffs;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Begins a draft: a copy of the version in force on the day from which it will hold. */
@ApplicationScoped
public class StartDraft {

    private final Tariffs tariffs;
    private final DraftRepository drafts;
    private final DraftRows rows;
    private final VersionRules rules;
    private final DraftTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final OneAtATime oneAtATime;
    private final ObjectMapper json;
    private final Clock clock;

    StartDraft(
            Tariffs tariffs,
            DraftRepository drafts,
            DraftRows rows,
            VersionRules rules,
            DraftTexts texts,
            Officer officer,
            Outbox outbox,
            OneAtATime oneAtATime,
            ObjectMapper json,
            Clock clock) {
        this.tariffs = tariffs;
        this.drafts = drafts;
        this.rows = rows;
        this.rules = rules;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.oneAtATime = oneAtATime;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @return identifier of the version
     * @throws ProblemException 422 with all that is wrong; 409 when the identifier is taken
     */
    @Transactional
    public String start(DraftRequest request) {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Optional<String> id = rules.id(request.id(), fields, violations);
        Optional<String> ordinance = rules.ordinance("/ordinance", request.ordinance(), violations);
        Optional<String> title = fields.text("title", request.title(), VersionRules.MAX_TITLE);
        Optional<LocalDate> validFrom = rules.validFrom(request.validFrom(), fields, violations);
        Optional<TariffVersion> basis = validFrom.flatMap(tariffs::inForceOn);
        if (validFrom.isPresent() && basis.isEmpty()) {
            violations.add("/validFrom", "before-first-tariff", texts.get("before-first-tariff"));
        }
        violations.throwIfAny();

        oneAtATime.on("tariff-version:" + id.orElseThrow());
        if (rows.exists(id.get())) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("taken"));
        }
        TariffDraft draft =
                new TariffDraft(
                        id.get(), basis.orElseThrow().id(), officer.subject(), clock.instant());
        rows.copy(
                new DraftRows.Version(
                        id.get(),
                        ordinance.orElseThrow(),
                        title.orElseThrow(),
                        validFrom.orElseThrow()),
                draft.basedOn());
        drafts.persistAndFlush(draft);
        rows.record(draft, officer.subject(), clock.instant(), write(request));
        outbox.record(TariffDraftChanged.of(draft, "drafted"), officer.subject());
        return id.get();
    }

    private String write(DraftRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
