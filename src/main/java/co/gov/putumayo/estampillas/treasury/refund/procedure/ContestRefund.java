package co.gov.putumayo.estampillas.treasury.refund.procedure;

import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.refund.Contest;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundClaim;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundPetition;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.account.AccountVault;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Rentas contests, by a special requirement, the declaration that holds the money: what it contests
 * is refused for the time being and the rest goes on (art. 630 par. 2). The contested part becomes
 * a case of its own, so that each sum is decided, paid and told of once.
 */
@ApplicationScoped
public class ContestRefund {

    private static final int LONGEST = 100;
    private static final String ARTICLE = "630 par. 2";

    private final RefundRepository refunds;
    private final HoldingDeclaration holding;
    private final AccountVault vault;
    private final RefundJournal journal;
    private final RefundDesk desk;
    private final Clock clock;

    ContestRefund(
            RefundRepository refunds,
            HoldingDeclaration holding,
            AccountVault vault,
            RefundJournal journal,
            RefundDesk desk,
            Clock clock) {
        this.refunds = refunds;
        this.holding = holding;
        this.vault = vault;
        this.journal = journal;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @return the case that was asked about, with the number of the other when there are two now
     * @throws ProblemException 404; 409 not in review, contested before, or no declaration holds
     *     the money; 422
     */
    @Transactional
    public RefundDetail contest(String number, ContestRequest request, String officer) {
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        RefundFacts facts = refund.facts();
        Optional<Declaration> ofAgent = holding.ofAgent(facts);
        requireContestable(facts, ofAgent.isPresent());
        LocalDate today = LocalDate.now(clock);
        Contest contest = read(request, facts, ofAgent, today, officer);
        if (request.amount() == facts.money().received()) {
            refund.contest(contest);
            refunds.flush();
            journal.write(refund, officer);
        } else {
            split(refund, contest, request.amount(), officer);
        }
        return desk.detail(number);
    }

    private static void requireContestable(RefundFacts refund, boolean ofAgent) {
        if (refund.state() != RefundState.UNDER_REVIEW || refund.contest() != null) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Solo se registra, una vez, sobre una solicitud en estudio; está "
                            + refund.state().spanishName()
                            + ".");
        }
        if (!refund.claimed() || !(ofAgent || refund.declaration().holds())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Ninguna declaración tiene este pago: no hay sobre qué requerir (art. 630"
                            + " par. 2).");
        }
    }

    private Contest read(
            ContestRequest request,
            RefundFacts refund,
            Optional<Declaration> ofAgent,
            LocalDate today,
            String officer) {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Optional<String> requirement = fields.text("requirement", request.requirement(), LONGEST);
        Optional<LocalDate> notified = fields.pastDate("notifiedOn", request.notifiedOn(), today);
        long received = refund.money().received();
        if (request.amount() == null || request.amount() < 1 || request.amount() > received) {
            violations.add(
                    "/amount",
                    "more-than-received",
                    "Debe estar entre 1 y lo recibido: " + received + ".",
                    ARTICLE);
        }
        if (requirement.isPresent()
                && notified.isPresent()
                && ofAgent.isPresent()
                && !holding.isRequired(ofAgent.get(), requirement.get(), notified.get())) {
            violations.add(
                    "/requirement",
                    "not-recorded",
                    "Rentas no ha registrado un requerimiento especial con ese número y esa"
                            + " notificación sobre la declaración "
                            + ofAgent.get().number()
                            + ".",
                    ARTICLE);
        }
        violations.throwIfAny();
        return new Contest(requirement.orElseThrow(), notified.orElseThrow(), today, officer, null);
    }

    private void split(RefundCase refund, Contest contest, long pesos, String officer) {
        RefundFacts facts = refund.facts();
        UUID id = Ids.next();
        RefundClaim claim =
                refund.claim()
                        .upTo(pesos)
                        .with(
                                vault.seal(
                                        id,
                                        vault.open(facts.id(), refund.claim().sealedAccount())));
        RefundCase part =
                RefundCase.requested(
                        id,
                        refunds.nextNumber(contest.recordedOn().getYear()),
                        facts.money().part(pesos),
                        new RefundPetition(facts.cause(), claim, facts.declaration(), facts.term()),
                        clock.instant());
        part.review(facts.owner());
        part.contest(contest.naming(facts.number()));
        refund.leaveContested(contest.naming(part.number()), pesos);
        refunds.persistAndFlush(part);
        journal.write(part, officer);
    }
}
