package co.gov.putumayo.estampillas.treasury.transfer;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.treasury.distribution.Fund;
import co.gov.putumayo.estampillas.treasury.distribution.Funds;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The steps of a transfer: prepared, approved by a second person, made by the bank. */
@ApplicationScoped
public class WorkOnTransfers {

    private static final int MAX_REFERENCE = 60;

    private final TransferRepository transfers;
    private final Funds funds;
    private final PostEntry postEntry;
    private final EntityManager entities;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    WorkOnTransfers(
            TransferRepository transfers,
            Funds funds,
            PostEntry postEntry,
            EntityManager entities,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.transfers = transfers;
        this.funds = funds;
        this.postEntry = postEntry;
        this.entities = entities;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Puts all that the fund has to receive into a batch.
     *
     * @throws ProblemException 422 unknown fund, 409 a batch is open or there is nothing
     */
    @Transactional
    public TransferView prepare(String fundCode) {
        Fund fund = fund(fundCode);
        lockFund(fund);
        if (transfers.open().stream().anyMatch(open -> open.fund().equals(fund.code()))) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "El fondo tiene un giro sin terminar; termínelo primero.");
        }
        FundMoney money = transfers.moneyOf(fund);
        if (money.amount().signum() <= 0 || money.oldest() == null) {
            throw ProblemException.of(ErrorCode.CONFLICT, "El fondo no tiene nada por girar.");
        }
        TransferBatch batch = new TransferBatch(fund, money, officer.subject(), now());
        transfers.persistAndFlush(batch);
        return changed(batch);
    }

    /**
     * @throws ProblemException 404, 403 for whoever prepared it, 409 in another state
     */
    @Transactional
    public TransferView approve(UUID id) {
        TransferBatch batch = in(id, TransferState.PREPARED);
        if (batch.preparedBy().equals(officer.subject())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "Debe aprobarlo una persona distinta de quien lo preparó.");
        }
        batch.approve(officer.subject(), now());
        return changed(batch);
    }

    /**
     * The bank paid it; the books say so.
     *
     * @throws ProblemException 404, 409 in another state, 422 with all that is wrong
     */
    @Transactional
    public TransferView complete(UUID id, TransferDone request) {
        Violations violations = new Violations();
        String reference = request == null ? null : request.bankReference();
        if (reference == null || reference.isBlank() || reference.length() > MAX_REFERENCE) {
            violations.add(
                    "/bankReference",
                    "required",
                    "Falta la referencia del banco; a lo sumo " + MAX_REFERENCE + " caracteres.");
        }
        Optional<LocalDate> day = IsoDate.parse(request == null ? null : request.transferredOn());
        if (day.filter(d -> !d.isAfter(LocalDate.now(clock))).isEmpty()) {
            violations.add(
                    "/transferredOn",
                    "not-in-past",
                    "Debe ser un día que ya llegó, como 2026-03-15.");
        }
        violations.throwIfAny();
        TransferBatch batch = in(id, TransferState.APPROVED);
        batch.transfer(reference.strip(), day.orElseThrow(), officer.subject(), now());
        postEntry.post(
                LedgerEntry.of(
                                LedgerEntry.Source.of(TransferRepository.SOURCE_KIND, id),
                                day.orElseThrow(),
                                "Giro al fondo " + batch.fund(),
                                officer.subject())
                        .debit(fund(batch.fund()).account(), null, batch.amount())
                        .credit(Account.bank(), null, batch.amount()));
        return changed(batch);
    }

    /**
     * @throws ProblemException 404, 409 when it was transferred or cancelled
     */
    @Transactional
    public TransferView cancel(UUID id) {
        TransferBatch batch = in(id, TransferState.PREPARED, TransferState.APPROVED);
        batch.cancel(now());
        return changed(batch);
    }

    private TransferBatch in(UUID id, TransferState... states) {
        TransferBatch batch =
                transfers.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        for (TransferState state : states) {
            if (batch.state() == state) {
                return batch;
            }
        }
        throw ProblemException.of(ErrorCode.CONFLICT, "El estado del giro no lo permite.")
                .with("state", batch.state());
    }

    private TransferView changed(TransferBatch batch) {
        transfers.flush();
        outbox.record(
                new TransferChanged(batch.id(), batch.fund(), batch.amount(), batch.state().name()),
                officer.subject());
        return TransferView.of(batch, LocalDate.now(clock), clock.getZone());
    }

    private Fund fund(String code) {
        Fund fund = code == null ? null : funds.byCode().get(code);
        if (fund == null) {
            new Violations().add("/fund", "unknown-fund", "No existe ese fondo.").throwIfAny();
        }
        return fund;
    }

    /** Two who prepare the same fund at once: the second sees the first's batch. */
    private void lockFund(Fund fund) {
        entities.createNativeQuery(
                        "select true from pg_advisory_xact_lock(hashtextextended(:fund, 0))")
                .setParameter("fund", "transfer:" + fund.code())
                .getSingleResult();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
