package co.gov.putumayo.estampillas.declaration.filing;

import co.gov.putumayo.estampillas.declaration.event.DeclarationChanged;
import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.record.ActRepository;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.record.RentasAct;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.DescribeDeclaration;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records an act of Rentas about a presented declaration (arts. 415, 423, 437). */
@ApplicationScoped
public class RecordAct {

    private static final int NUMBER_LENGTH = 100;
    private static final int REASON_LENGTH = 1000;

    private final Access access;
    private final ActRepository acts;
    private final Presentation presentation;
    private final DescribeDeclaration describe;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    RecordAct(
            Access access,
            ActRepository acts,
            Presentation presentation,
            DescribeDeclaration describe,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.acts = acts;
        this.presentation = presentation;
        this.describe = describe;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404, 409 when the declaration is not in a state for it, 412, 422
     *     with all that is wrong, 428
     */
    @Transactional
    public DeclarationView record(UUID id, String ifMatch, ActRequest request) {
        Declaration declaration = access.toChange(id, ifMatch);
        RentasAct.Facts act = read(request);
        boolean known = acts.of(id).stream().anyMatch(other -> other.number().equals(act.number()));
        if (known) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ese acto ya está registrado.");
        }
        DeclarationState state = declaration.state();
        boolean allowed =
                act.type() == RentasAct.Type.NOT_FILED
                        ? state == DeclarationState.AWAITING_PAYMENT
                        : state == DeclarationState.AWAITING_PAYMENT || state.isFiled();
        if (!allowed) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "No procede ese acto: la declaración está «" + state.spanishName() + "».");
        }
        if (act.type() == RentasAct.Type.NOT_FILED && declaration.paidByRefunds().whole() > 0) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Se le compensaron "
                            + declaration.paidByRefunds().whole()
                            + " pesos de una devolución (art. 633): cobre el resto.");
        }
        acts.persistAndFlush(new RentasAct(id, act, officer.subject(), clock.instant()));
        if (act.type() == RentasAct.Type.NOT_FILED) {
            declaration.declareNotFiled();
            presentation.declaredNotFiled(declaration, act.number());
        }
        outbox.record(
                new DeclarationChanged(
                        id,
                        declaration.number(),
                        declaration.entityNit(),
                        "ACT_" + act.type(),
                        declaration.revision()),
                officer.subject());
        access.noted(List.of(id), "act");
        return describe.describe(declaration);
    }

    private RentasAct.Facts read(ActRequest request) {
        Violations violations = new Violations();
        Optional<RentasAct.Type> type = RentasAct.Type.of(request.type());
        if (type.isEmpty()) {
            violations.add(
                    "/type",
                    "unknown-type",
                    "Debe ser NOT_FILED, INSPECTION_ORDER, SPECIAL_REQUIREMENT o CHARGES.");
        }
        requireText("/number", request.number(), NUMBER_LENGTH, violations);
        requireText("/reason", request.reason(), REASON_LENGTH, violations);
        Optional<LocalDate> date = date("/date", request.date(), violations);
        Optional<LocalDate> served = date("/servedOn", request.servedOn(), violations);
        Optional<LocalDate> answer =
                request.answerUntil() == null
                        ? Optional.empty()
                        : date("/answerUntil", request.answerUntil(), violations);
        if (date.isPresent() && served.isPresent() && served.get().isBefore(date.get())) {
            violations.add("/servedOn", "before-act", "No se notifica antes de existir.");
        }
        if (served.isPresent() && served.get().isAfter(LocalDate.now(clock))) {
            violations.add("/servedOn", "in-future", "Se registra después de notificado.");
        }
        if (answer.isPresent() && served.isPresent() && answer.get().isBefore(served.get())) {
            violations.add("/answerUntil", "before-service", "El término corre tras notificar.");
        }
        violations.throwIfAny();
        return new RentasAct.Facts(
                type.orElseThrow(),
                request.number().strip(),
                date.orElseThrow(),
                served.orElseThrow(),
                answer.orElse(null),
                request.reason().strip());
    }

    private static Optional<LocalDate> date(String pointer, String text, Violations violations) {
        Optional<LocalDate> day = IsoDate.parse(text);
        if (day.isEmpty()) {
            violations.add(pointer, "malformed-date", "Escriba la fecha como AAAA-MM-DD.");
        }
        return day;
    }

    private static void requireText(
            String pointer, String text, int longest, Violations violations) {
        if (text == null || text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            violations.add(
                    pointer, "required", "Escriba el dato, en a lo sumo " + longest + " letras.");
        }
    }
}
