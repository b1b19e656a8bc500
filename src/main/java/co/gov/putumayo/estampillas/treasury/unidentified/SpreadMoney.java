package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.treasury.distribution.Distribute;
import co.gov.putumayo.estampillas.treasury.distribution.LargestRemainder;
import co.gov.putumayo.estampillas.treasury.distribution.StampIncome;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A second person decides about a resolution; approved, it spreads the money (art. 300). */
@ApplicationScoped
public class SpreadMoney {

    private static final String SOURCE_KIND = "unidentified-spread";

    private final ResolutionRepository resolutions;
    private final MoneyRepository register;
    private final StampIncome income;
    private final PostEntry postEntry;
    private final Distribute distribute;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    SpreadMoney(
            ResolutionRepository resolutions,
            MoneyRepository register,
            StampIncome income,
            PostEntry postEntry,
            Distribute distribute,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.resolutions = resolutions;
        this.register = register;
        this.income = income;
        this.postEntry = postEntry;
        this.distribute = distribute;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param decision approved or rejected
     * @throws ProblemException 404, 403 for whoever prepared it, 409 when already decided or the
     *     month collected nothing
     */
    @Transactional
    public ResolutionView decide(UUID id, ResolutionState decision) {
        SpreadResolution resolution =
                resolutions.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (resolution.state() != ResolutionState.PREPARED) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ya se decidió sobre esta resolución.");
        }
        List<UnidentifiedMoney> money = register.of(id);
        Map<String, BigDecimal> shares = shares(resolution.month(), resolution.amount());
        if (decision == ResolutionState.APPROVED) {
            if (resolution.preparedBy().equals(officer.subject())) {
                throw ProblemException.of(
                        ErrorCode.FORBIDDEN,
                        "Debe aprobarla una persona distinta de quien la preparó.");
            }
            money.forEach(UnidentifiedMoney::spread);
            post(resolution, shares);
        } else {
            money.forEach(UnidentifiedMoney::leaveResolution);
        }
        resolution.decide(
                decision, officer.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        resolutions.flush();
        outbox.record(
                new UnidentifiedChanged(id, decision.name(), resolution.amount()),
                officer.subject());
        return ResolutionView.of(resolution, shares);
    }

    /**
     * In proportion to what the month collected of each stamp.
     *
     * @throws ProblemException 409 when it collected nothing
     */
    Map<String, BigDecimal> shares(YearMonth month, BigDecimal amount) {
        Map<String, BigDecimal> collected = new LinkedHashMap<>();
        income.between(month.atDay(1), month.atEndOfMonth())
                .forEach((levy, pesos) -> collected.put(levy, pesos.max(BigDecimal.ZERO)));
        if (collected.values().stream().allMatch(pesos -> pesos.signum() == 0)) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Ese mes no recaudó nada: no hay proporción que aplicar.");
        }
        List<BigDecimal> parts = LargestRemainder.split(amount, List.copyOf(collected.values()));
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        int i = 0;
        for (String levy : collected.keySet()) {
            BigDecimal part = parts.get(i++);
            if (part.signum() != 0) {
                shares.put(levy, part);
            }
        }
        return shares;
    }

    private void post(SpreadResolution resolution, Map<String, BigDecimal> shares) {
        LocalDate day = LocalDate.now(clock);
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of(SOURCE_KIND, resolution.id()),
                                day,
                                "Recursos sin identificar, resolución "
                                        + resolution.number()
                                        + " del "
                                        + resolution.date(),
                                officer.subject())
                        .debit(Account.unidentified(), null, resolution.amount());
        for (Map.Entry<String, BigDecimal> share : shares.entrySet()) {
            entry = entry.credit(Account.stamp(share.getKey()), share.getKey(), share.getValue());
        }
        postEntry.post(entry);
        distribute.distribute(
                entry.source(), day, shares, "Distribución. " + entry.description(), entry.actor());
    }
}
