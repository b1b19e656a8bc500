package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stores rules that a second person will decide about. */
@ApplicationScoped
public class ProposeRules {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final int MAX_TEXT = 300;

    private final RuleRepository rules;
    private final Funds funds;
    private final Stamps stamps;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    ProposeRules(
            RuleRepository rules,
            Funds funds,
            Stamps stamps,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
        this.funds = funds;
        this.stamps = stamps;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 409 when the name is taken, 422 with all that is wrong
     */
    @Transactional
    public RuleView propose(RuleRequest request) {
        Violations violations = new Violations();
        if (request.id() == null || !ID.matcher(request.id()).matches()) {
            violations.add("/id", "malformed-id", "Use letras, números y guiones; a lo sumo 40.");
        }
        requireText(request.legalAct(), "/legalAct", "Falta el acto que lo ordena.", violations);
        requireText(request.reason(), "/reason", "Falta el motivo.", violations);
        Optional<LocalDate> day = IsoDate.parse(request.validFrom());
        if (day.filter(d -> d.isAfter(LocalDate.now(clock))).isEmpty()) {
            violations.add(
                    "/validFrom",
                    "not-in-future",
                    "Debe ser un día futuro: lo pagado hasta hoy ya se distribuyó.");
        }
        List<FundShare> shares =
                ShareRules.read(request.shares(), stamps.codes(), funds.byCode(), violations);
        violations.throwIfAny();
        if (rules.findByIdOptional(request.id()).isPresent()) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ya hay una versión con ese nombre.");
        }
        RuleVersion version =
                new RuleVersion(
                        request.id(),
                        request.legalAct().strip(),
                        day.orElseThrow(),
                        request.reason().strip(),
                        shares,
                        officer.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        rules.persistAndFlush(version);
        outbox.record(RulesDecided.of(version), officer.subject());
        return RuleView.of(version, clock.getZone());
    }

    private static void requireText(
            String text, String pointer, String missing, Violations violations) {
        if (text == null || text.isBlank()) {
            violations.add(pointer, "required", missing);
        } else if (text.length() > MAX_TEXT) {
            violations.add(pointer, "too-long", "A lo sumo " + MAX_TEXT + " caracteres.");
        }
    }
}
