package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.DeclarationOfPayer;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundClaim;
import co.gov.putumayo.estampillas.treasury.refund.RefundConfig;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundPetition;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.account.AccountVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The payer mends what Tesorería found lacking, within its month (art. 630 par. 1). */
@ApplicationScoped
public class MendRefund {

    private static final String ACTOR = "payer";

    private final RefundLock lock;
    private final RefundRules rules;
    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final AccountVault vault;
    private final RefundConfig config;
    private final Clock clock;

    MendRefund(
            RefundLock lock,
            RefundRules rules,
            RefundRepository refunds,
            RefundJournal journal,
            AccountVault vault,
            RefundConfig config,
            Clock clock) {
        this.lock = lock;
        this.rules = rules;
        this.refunds = refunds;
        this.journal = journal;
        this.vault = vault;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404; 409 nothing to mend, or the month is over; 422
     */
    @Transactional
    RefundAnswer mend(String number, String accessCode, MendingRequest request) {
        RefundCase refund = refunds.lock(lock.open(number, accessCode));
        LocalDate today = LocalDate.now(clock);
        RefundFacts facts = refund.facts();
        if (facts.state() != RefundState.INADMITTED) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "No hay nada que corregir: está " + facts.state().spanishName() + ".");
        }
        if (today.isAfter(facts.inadmission().mendUntil())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "El plazo para corregirla venció el " + facts.inadmission().mendUntil() + ".");
        }
        rules.checkMending(request, facts.money().received());
        refund.mend(
                new RefundPetition(
                        facts.cause(),
                        claim(refund, request),
                        declaration(facts.declaration(), request.correction()),
                        facts.term().mended(today, config)),
                today);
        refunds.flush();
        journal.write(refund, ACTOR);
        return RefundAnswer.of(refund.facts(), null, refunds.steps(refund.id()), today);
    }

    private RefundClaim claim(RefundCase refund, MendingRequest request) {
        RefundClaim before = refund.claim();
        return new RefundClaim(
                request.explanation().strip(),
                request.evidence().strip(),
                request.amount() == null ? before.requestedAmount() : request.amount(),
                before.accessCodeHash(),
                request.account() == null
                        ? before.sealedAccount()
                        : vault.seal(refund.id(), request.account()),
                before.email(),
                before.requestedOn());
    }

    private static DeclarationOfPayer declaration(DeclarationOfPayer before, String correction) {
        return correction == null || correction.isBlank()
                ? before
                : new DeclarationOfPayer(before.holds(), correction.strip());
    }
}
