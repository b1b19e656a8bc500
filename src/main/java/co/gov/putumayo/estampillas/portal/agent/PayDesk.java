package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.payment.reading.PaymentReading;
import co.gov.putumayo.estampillas.payment.reading.PaymentView;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.portal.pay.ResultPages.Outcome;
import co.gov.putumayo.estampillas.portal.pay.ToBank;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** From a presented declaration to the bank and back, as any payer goes. */
@Path(Paths.ONE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class PayDesk {

    private static final String PENDING = "pending";

    private final Visit visit;
    private final ReadDeclarations read;
    private final ToBank toBank;
    private final PaymentReading payments;
    private final Officer officer;
    private final Clock clock;

    PayDesk(
            Visit visit,
            ReadDeclarations read,
            ToBank toBank,
            PaymentReading payments,
            Officer officer,
            Clock clock) {
        this.visit = visit;
        this.read = read;
        this.toBank = toBank;
        this.payments = payments;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * What would be paid now.
     *
     * @param attempt key that makes the form sent twice one payment
     */
    public record Bill(DeclarationPage page, Owes owes, String attempt) {

        public long amount() {
            return owes.amount(page.view());
        }
    }

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance pay(Frame p, Form form, Bill bill, ToBank.Choices choices);

        static native TemplateInstance going(Frame p, UUID id, PaymentView payment);

        static native TemplateInstance result(Frame p, UUID id, Outcome outcome);
    }

    @GET
    @Path("/" + Paths.PAYMENT)
    @Operation(hidden = true)
    public Response ask(@PathParam("id") UUID id) {
        DeclarationView view = read.whole(id, "payment");
        return Owes.of(view) == null
                ? visit.goTo(Paths.of(id))
                : visit.page(page(view, Form.of(Map.of("payerType", "company"))));
    }

    /** Begins the payment; the same form sent twice begins one, and so do two tabs. */
    @POST
    @Path("/" + Paths.PAYMENT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response pay(
            @PathParam("id") UUID id,
            @Context HttpServerRequest http,
            @Context HttpHeaders headers,
            MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        DeclarationView view = read.whole(id, "payment");
        Owes owes = Owes.of(view);
        if (owes == null) {
            return visit.goTo(Paths.of(id));
        }
        ToBank.Debt debt =
                new ToBank.Debt(
                        owes.kind(),
                        id.toString(),
                        officer.entityNit(),
                        Paths.of(id, Paths.RESULT));
        try {
            toBank.begin(debt, form, http, headers);
            return visit.goTo(Paths.of(id, Paths.GOING));
        } catch (ProblemException e) {
            // Paid already, or a bank may still answer: the page of that payment says what to do.
            return ToBank.other(e).isPresent()
                    ? visit.goTo(Paths.of(id, Paths.RESULT))
                    : visit.page(
                            e.code().status(),
                            page(view, form.wrong(visit.frame(), ToBank.faults(e))));
        }
    }

    /** Says where one goes before going; whoever has nothing left to do there sees the result. */
    @GET
    @Path("/" + Paths.GOING)
    @Operation(hidden = true)
    public Response going(@PathParam("id") UUID id) {
        Optional<PaymentView> payment = payment(read.whole(id, "payment"));
        if (payment.isEmpty()) {
            return visit.goTo(Paths.of(id));
        }
        return PENDING.equals(payment.get().status()) && payment.get().redirectUrl() != null
                ? visit.page(Templates.going(visit.frame(), id, payment.get()))
                : visit.goTo(Paths.of(id, Paths.RESULT));
    }

    /** What became of the last payment, today or next week. */
    @GET
    @Path("/" + Paths.RESULT)
    @Operation(hidden = true)
    public Response result(@PathParam("id") UUID id) {
        Optional<PaymentView> payment = payment(read.whole(id, "payment"));
        return payment.isEmpty()
                ? visit.goTo(Paths.of(id))
                : visit.page(
                        Templates.result(
                                visit.frame(),
                                id,
                                Outcome.of(
                                        payment.get(),
                                        false,
                                        clock.instant(),
                                        Paths.of(id, Paths.PAYMENT))));
    }

    /** Of what was left if there is one, else of the whole. */
    private Optional<PaymentView> payment(DeclarationView view) {
        Optional<UUID> balance =
                view.state().isFiled()
                        ? payments.of(Owes.BALANCE.kind(), view.id())
                        : Optional.empty();
        return balance.or(() -> payments.of(Owes.WHOLE.kind(), view.id())).map(payments::read);
    }

    private TemplateInstance page(DeclarationView view, Form form) {
        Frame frame = visit.frame();
        return Templates.pay(
                frame,
                form,
                new Bill(
                        DeclarationPage.of(frame, view),
                        Owes.of(view),
                        UUID.randomUUID().toString()),
                toBank.choices());
    }
}
