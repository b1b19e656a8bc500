package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.verification.querylog.QueryKind;
import co.gov.putumayo.estampillas.verification.querylog.QueryLog;
import co.gov.putumayo.estampillas.verification.sufficiency.CountingRules.Decision;
import co.gov.putumayo.estampillas.verification.sufficiency.PresentedReceipts.Found;
import co.gov.putumayo.estampillas.verification.sufficiency.SufficiencyRequest.Addition;
import co.gov.putumayo.estampillas.verification.sufficiency.SufficiencyRequest.Presented;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers whether the receipts somebody presents pay what an act of the officer's entity owes. */
@ApplicationScoped
public class CheckSufficiency {

    private static final int MOST_RECEIPTS = 50;
    private static final String RECEIPTS = "/receipts";

    private final ActParts actParts;
    private final PresentedReceipts receipts;
    private final Comparison comparison;
    private final Entities entities;
    private final Officer officer;
    private final QueryLog queries;
    private final SufficiencyTexts texts;
    private final Clock clock;

    CheckSufficiency(
            ActParts actParts,
            PresentedReceipts receipts,
            Explanations explanations,
            Entities entities,
            Officer officer,
            QueryLog queries,
            SufficiencyTexts texts,
            Clock clock) {
        this.actParts = actParts;
        this.receipts = receipts;
        this.comparison = new Comparison(explanations);
        this.entities = entities;
        this.officer = officer;
        this.queries = queries;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 403 when the officer has no entity, 422 with all that is wrong
     */
    @Transactional
    public SufficiencyAnswer check(SufficiencyRequest request) {
        SufficiencyRequest asked =
                request == null ? new SufficiencyRequest(null, null, null, null) : request;
        String nit = officer.entityNit();
        Violations violations = new Violations();
        requireDistinct(asked.receipts(), violations);
        List<Addition> additions = asked.additions() == null ? List.of() : asked.additions();
        ActRequest act = actParts.complete(asked.act(), entities.find(nit), violations);
        List<Assessment> parts = actParts.assess(act, asked.date(), additions, violations);
        violations.throwIfAny();

        CountingRules rules = new CountingRules(texts, act, additions);
        List<SufficiencyAnswer.Receipt> told = new ArrayList<>();
        List<Assessment.Line> paid = new ArrayList<>();
        List<Assessment.Line> exempt = new ArrayList<>();
        List<Found> presented = receipts.find(asked.receipts(), nit);
        remember(presented, nit);
        for (Found found : presented) {
            Decision decision = rules.decide(found);
            told.add(receipt(found, decision));
            if (decision.counts()) {
                paid.addAll(found.lines());
                exempt.addAll(found.document().freed());
            }
        }
        return answer(comparison.compare(parts, paid, exempt), told);
    }

    private void remember(List<Found> presented, String nit) {
        queries.record(
                QueryKind.SUFFICIENCY,
                new QueryLog.Asker(officer.subject(), nit),
                presented.stream()
                        .map(
                                found ->
                                        new QueryLog.Asked(
                                                CheckedCode.parse(found.presented().code())
                                                        .map(CheckedCode::compact)
                                                        .orElse(null),
                                                found.receiptId(),
                                                found.result().name()))
                        .toList());
    }

    private SufficiencyAnswer answer(
            Comparison.Outcome outcome, List<SufficiencyAnswer.Receipt> told) {
        return new SufficiencyAnswer(
                outcome.verdict(),
                outcome.required(),
                outcome.paid(),
                outcome.exempt(),
                outcome.shortBy(),
                outcome.overBy(),
                outcome.stamps(),
                told,
                now());
    }

    private static SufficiencyAnswer.Receipt receipt(Found found, Decision decision) {
        return new SufficiencyAnswer.Receipt(
                found.presented().code(),
                found.document() == null ? null : found.document().number(),
                found.result(),
                decision.counts(),
                found.document() == null ? null : found.document().total(),
                decision.reason());
    }

    private void requireDistinct(List<Presented> presented, Violations violations) {
        if (presented == null || presented.isEmpty()) {
            violations.add(RECEIPTS, "required", texts.get("error.receipts.required"));
            return;
        }
        if (presented.size() > MOST_RECEIPTS) {
            violations.add(
                    RECEIPTS,
                    "too-many",
                    texts.get("error.receipts.too-many", String.valueOf(MOST_RECEIPTS)));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < presented.size(); i++) {
            Presented one = presented.get(i);
            String pointer = RECEIPTS + "/" + i + "/code";
            if (one == null || one.code() == null || one.code().isBlank()) {
                violations.add(pointer, "required", texts.get("error.receipt.required"));
                continue;
            }
            Optional<String> code = CheckedCode.parse(one.code()).map(CheckedCode::compact);
            if (code.isPresent() && !seen.add(code.get())) {
                violations.add(pointer, "repeated", texts.get("error.receipt.repeated"), "298-3");
            }
        }
    }

    private OffsetDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), clock.getZone())
                .truncatedTo(ChronoUnit.SECONDS)
                .toOffsetDateTime();
    }
}
