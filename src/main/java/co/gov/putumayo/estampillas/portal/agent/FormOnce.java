package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Patience;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does what a form asks: once, however often its button is pressed, and on the declaration as its
 * page showed it. What cannot be done is said on the page the form came from.
 */
@RequestScoped
class FormOnce {

    private static final String KEY = "key";
    private static final String VERSION = "version";

    private static final Set<ErrorCode> FAULTS_OF_THE_FORM =
            Set.of(
                    ErrorCode.RULE_VIOLATION,
                    ErrorCode.CONFLICT,
                    ErrorCode.PRECONDITION_FAILED,
                    ErrorCode.MALFORMED_REQUEST,
                    ErrorCode.PAYLOAD_TOO_LARGE);

    private final Visit visit;
    private final Idempotency idempotency;
    private final Officer officer;

    FormOnce(Visit visit, Idempotency idempotency, Officer officer) {
        this.visit = visit;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    /** The version of the declaration that the page of the form showed. */
    static String ifMatch(Form form) {
        return "\"" + form.value(VERSION) + "\"";
    }

    /**
     * @param what is done, one key space for each
     * @param work answers the page to go on to
     * @param again the page of the form, with what is wrong
     */
    Response send(
            String what, Form form, Supplier<String> work, Function<Refusal, Response> again) {
        try {
            Response done =
                    Patience.with(
                            () ->
                                    idempotency.once(
                                            "FORM " + what + " " + officer.subject(),
                                            form.valueOrNull(KEY),
                                            new TreeMap<>(form.values()),
                                            () ->
                                                    Response.seeOther(URI.create(work.get()))
                                                            .build()));
            return visit.goTo(done.getLocation().getPath());
        } catch (ProblemException e) {
            if (!FAULTS_OF_THE_FORM.contains(e.code())) {
                throw e;
            }
            return again.apply(new Refusal(e, form));
        }
    }

    /** What was typed and why it was not done. */
    record Refusal(ProblemException problem, Form typed) {

        int status() {
            return problem.code().status();
        }

        /** Each fault by its field; what no field is guilty of stands by itself. */
        List<FieldError> faults() {
            if (!problem.errors().isEmpty()) {
                return problem.errors();
            }
            String text = problem.detail() == null ? problem.code().title() : problem.detail();
            return List.of(new FieldError("/contenido", problem.code().code(), text, null));
        }

        /**
         * @param id of the declaration, whose other pages mend some faults
         */
        Form wrong(Frame frame, UUID id, List<FieldError> faults) {
            return typed.wrong(frame, faults, field -> Mending.page(id, field));
        }
    }
}
