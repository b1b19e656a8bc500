package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.liquidation.LiquidationAnswer;
import co.gov.putumayo.estampillas.liquidation.LiquidationStatus;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.liquidation.ReadLiquidation;
import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.BankList;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest.PayerBrowser;
import co.gov.putumayo.estampillas.payment.gateway.PaymentTerms;
import co.gov.putumayo.estampillas.payment.gateway.RequiresConsent.Terms;
import co.gov.putumayo.estampillas.payment.reading.PaymentReading;
import co.gov.putumayo.estampillas.payment.reading.PaymentView;
import co.gov.putumayo.estampillas.payment.start.PaymentRequest;
import co.gov.putumayo.estampillas.payment.start.PaymentStart;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Journey;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.portal.mail.AskReceiptMail;
import co.gov.putumayo.estampillas.portal.mail.MailConfig;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A liquidation ready to pay, and the way to the bank. */
@Path(PayPaths.ROOT)
@Produces(MediaType.TEXT_HTML)
public class BankPages {

    private static final String PAYMENT_ID = "paymentId";
    private static final String TERMS = "acceptedTerms";
    private static final String PENDING = "pending";

    private final Visit visit;
    private final ReadLiquidation liquidations;
    private final BankList banks;
    private final PaymentStart start;
    private final PaymentReading payments;
    private final PaymentTerms terms;
    private final AskReceiptMail mail;
    private final MailConfig mailConfig;
    private final PublicUrl publicUrl;
    private final ObjectMapper json;

    BankPages(
            Visit visit,
            ReadLiquidation liquidations,
            BankList banks,
            PaymentStart start,
            PaymentReading payments,
            PaymentTerms terms,
            AskReceiptMail mail,
            MailConfig mailConfig,
            PublicUrl publicUrl,
            ObjectMapper json) {
        this.visit = visit;
        this.liquidations = liquidations;
        this.banks = banks;
        this.start = start;
        this.payments = payments;
        this.terms = terms;
        this.mail = mail;
        this.mailConfig = mailConfig;
        this.publicUrl = publicUrl;
        this.json = json;
    }

    /**
     * @param accessCode shown, so that it may be kept for later
     * @param share address that opens it; the code is in its fragment, which no server ever sees
     * @param attempt key that makes the form sent twice one payment
     */
    public record Bill(
            LiquidationAnswer liquidation,
            String accessCode,
            String share,
            List<LineRow> rows,
            String attempt) {

        public boolean payable() {
            return liquidation.status() == LiquidationStatus.OPEN;
        }

        public boolean paid() {
            return liquidation.status() == LiquidationStatus.PAID;
        }
    }

    @CheckedTemplate(basePath = "portal/pay")
    static class Templates {
        static native TemplateInstance bank(
                Frame p,
                Bill bill,
                List<Bank> banks,
                Form form,
                List<Terms> terms,
                boolean mailable);

        static native TemplateInstance going(Frame p, PaymentView payment);
    }

    @GET
    @Path("/" + PayPaths.BANK)
    @Operation(hidden = true)
    public Response bank() {
        Optional<Journey> journey = liquidated();
        if (journey.isEmpty()) {
            return visit.goTo(PayPaths.to(PayPaths.LATER));
        }
        Bill bill = bill(journey.get());
        String door =
                bill.liquidation().taxpayer().documentType().isCompany() ? "company" : "person";
        return visit.page(page(bill, Form.of(Map.of("payerType", door))));
    }

    /** Begins the payment; the same form sent twice begins one, and so do two tabs. */
    @POST
    @Path("/" + PayPaths.BANK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(hidden = true)
    public Response pay(
            @Context HttpServerRequest http,
            @Context HttpHeaders headers,
            MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        Optional<Journey> journey = liquidated();
        if (journey.isEmpty()) {
            return visit.goTo(PayPaths.to(PayPaths.LATER));
        }
        Journey on = journey.get();
        if (!form.is("number", on.number())) {
            // Another tab went on with another liquidation: show what would be paid.
            return visit.goTo(PayPaths.to(PayPaths.BANK));
        }
        PaymentStart.Command command =
                new PaymentStart.Command(
                        Liquidations.KIND,
                        on.number(),
                        on.accessCode(),
                        form.valueOrNull("attempt"),
                        new PaymentRequest(
                                form.valueOrNull("bank"),
                                form.valueOrNull("payerType"),
                                publicUrl.of(PayPaths.to(PayPaths.RESULT)),
                                List.of(form.value(TERMS).split(" ", -1))),
                        new PayerBrowser(
                                http.remoteAddress().hostAddress(),
                                headers.getHeaderString(HttpHeaders.USER_AGENT)));
        try {
            if (form.is("mail", "si")) {
                mail.ask(on.number(), on.accessCode());
            }
            Response begun = Patience.with(() -> start.start(command));
            UUID id = UUID.fromString(json.valueToTree(begun.getEntity()).get("id").asText());
            visit.keep(on.paying(id));
            return visit.goTo(PayPaths.to(PayPaths.GOING));
        } catch (ProblemException e) {
            return refused(e, on, form);
        }
    }

    /** Says where one goes before going; whoever has nothing left to do there sees the result. */
    @GET
    @Path("/" + PayPaths.GOING)
    @Operation(hidden = true)
    public Response going() {
        UUID id = visit.journey().map(Journey::paymentId).orElse(null);
        if (id == null) {
            return visit.goTo(PayPaths.to(PayPaths.LATER));
        }
        PaymentView payment = payments.read(id);
        return PENDING.equals(payment.status()) && payment.redirectUrl() != null
                ? visit.page(Templates.going(visit.frame(), payment))
                : visit.goTo(PayPaths.to(PayPaths.RESULT));
    }

    private Response refused(ProblemException e, Journey on, Form form) {
        Optional<UUID> other = e.member(PAYMENT_ID).map(id -> UUID.fromString(id.toString()));
        if (other.isPresent()) {
            // Paid already, or a bank may still answer: the page of that payment says what to do.
            visit.keep(on.paying(other.get()));
            return visit.goTo(PayPaths.to(PayPaths.RESULT));
        }
        List<FieldError> faults =
                e.errors().isEmpty()
                        ? List.of(
                                new FieldError(
                                        "/bank",
                                        e.code().code(),
                                        e.detail() == null ? e.code().title() : e.detail(),
                                        null))
                        : e.errors();
        return visit.page(e.code().status(), page(bill(on), form.wrong(visit.frame(), faults)));
    }

    private TemplateInstance page(Bill bill, Form form) {
        return Templates.bank(
                visit.frame(),
                bill,
                bill.payable() ? banks.shown().banks() : List.of(),
                form,
                bill.payable() ? terms.current() : List.of(),
                mailConfig.enabled() && bill.liquidation().taxpayer().email() != null);
    }

    private Bill bill(Journey journey) {
        LiquidationAnswer liquidation = liquidations.read(journey.number(), journey.accessCode());
        return new Bill(
                liquidation,
                journey.accessCode(),
                publicUrl.of(PayPaths.to(liquidation.number())) + "#" + journey.accessCode(),
                LineRow.of(visit.frame(), liquidation.lines()),
                UUID.randomUUID().toString());
    }

    private Optional<Journey> liquidated() {
        return visit.journey().filter(journey -> journey.number() != null);
    }
}
