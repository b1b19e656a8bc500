package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Stores a resolution with its document and the money it will spread. */
@ApplicationScoped
public class PrepareResolution {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_MONEY = 200;

    private final ResolutionRepository resolutions;
    private final MoneyRepository register;
    private final SpreadMoney spreadMoney;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    PrepareResolution(
            ResolutionRepository resolutions,
            MoneyRepository register,
            SpreadMoney spreadMoney,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.resolutions = resolutions;
        this.register = register;
        this.spreadMoney = spreadMoney;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 409 when the resolution exists, some money is not free or the month
     *     collected nothing; 422 with all that is wrong
     */
    @Transactional
    public ResolutionView prepare(ResolutionRequest request) {
        Violations violations = new Violations();
        RegisterMoney.requireText(request.number(), "/number", "Falta el número.", violations);
        RegisterMoney.requireText(request.reason(), "/reason", "Falta el motivo.", violations);
        Optional<LocalDate> date = IsoDate.parse(request.date());
        if (date.filter(d -> !d.isAfter(LocalDate.now(clock))).isEmpty()) {
            violations.add("/date", "not-in-past", "Debe ser un día que ya llegó.");
        }
        if (request.documentSha256() == null
                || !SHA256.matcher(request.documentSha256()).matches()) {
            violations.add(
                    "/documentSha256", "malformed-hash", "Debe ser un SHA-256 en hexadecimal.");
        }
        Optional<TaxPeriod> month = TaxPeriod.parse(request.month());
        if (month.filter(m -> m.lastDay().isBefore(LocalDate.now(clock))).isEmpty()) {
            violations.add("/month", "not-over", "Debe ser un mes terminado, como 2026-03.");
        }
        List<UUID> ids =
                request.money() == null ? List.of() : request.money().stream().distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST_MONEY) {
            violations.add("/money", "required", "Indique entre 1 y " + MOST_MONEY + " registros.");
        }
        violations.throwIfAny();
        register.lockName(request.number().strip());
        List<UnidentifiedMoney> money = register.lockAll(ids);
        if (money.size() < ids.size()) {
            violations.add("/money", "unknown-money", "Algún registro no existe.").throwIfAny();
        }
        if (resolutions.isKnown(request.number().strip(), date.orElseThrow())) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Esa resolución ya está registrada.");
        }
        if (!money.stream().allMatch(UnidentifiedMoney::isFree)) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Algún registro ya se distribuyó, se identificó o está en otra resolución.");
        }
        return stored(request, date.orElseThrow(), month.orElseThrow(), money);
    }

    private ResolutionView stored(
            ResolutionRequest request,
            LocalDate date,
            TaxPeriod month,
            List<UnidentifiedMoney> money) {
        BigDecimal amount =
                money.stream()
                        .map(UnidentifiedMoney::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        SpreadResolution resolution =
                new SpreadResolution(
                        request.number().strip(),
                        date,
                        request.documentSha256(),
                        request.reason().strip(),
                        month.month(),
                        amount,
                        officer.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        resolutions.persistAndFlush(resolution);
        money.forEach(each -> each.enter(resolution.id()));
        register.flush();
        outbox.record(
                new UnidentifiedChanged(resolution.id(), "PREPARED", amount), officer.subject());
        return ResolutionView.of(resolution, spreadMoney.shares(month.month(), amount));
    }
}
