package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.liquidation.LiquidationAnswer;
import co.gov.putumayo.estampillas.liquidation.LiquidationStatus;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.liquidation.ReadLiquidation;
import co.gov.putumayo.estampillas.payment.reading.PaymentReading;
import co.gov.putumayo.estampillas.payment.reading.PaymentView;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Journey;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.portal.mail.AskReceiptMail;
import co.gov.putumayo.estampillas.portal.mail.MailConfig;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
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

    private static final String PENDING = "pending";

    private final Visit visit;
    private final ReadLiquidation liquidations;
    private final ToBank toBank;
    private final PaymentReading payments;
    private final AskReceiptMail mail;
    private final MailConfig mailConfig;
    private final PublicUrl publicUrl;

    BankPages(
            Visit visit,
            ReadLiquidation liquidations,
            ToBank toBank,
            PaymentReading payments,
            AskReceiptMail mail,
            MailConfig mailConfig,
            PublicUrl publicUrl) {
        this.visit = visit;
        this.liquidations = liquidations;
        this.toBank = toBank;
        this.payments = payments;
        this.mail = mail;
        this.mailConfig = mailConfig;
        this.publicUrl = publicUrl;
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
                Frame p, Bill bill, ToBank.Choices choices, Form form, boolean mailable);

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
        ToBank.Debt debt =
                new ToBank.Debt(
                        Liquidations.KIND,
                        on.number(),
                        on.accessCode(),
                        PayPaths.to(PayPaths.RESULT));
        try {
            if (form.is("mail", "si")) {
                mail.ask(on.number(), on.accessCode());
            }
            visit.keep(on.paying(toBank.begin(debt, form, http, headers)));
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
        Optional<UUID> other = ToBank.other(e);
        if (other.isPresent()) {
            // Paid already, or a bank may still answer: the page of that payment says what to do.
            visit.keep(on.paying(other.get()));
            return visit.goTo(PayPaths.to(PayPaths.RESULT));
        }
        return visit.page(
                e.code().status(), page(bill(on), form.wrong(visit.frame(), ToBank.faults(e))));
    }

    private TemplateInstance page(Bill bill, Form form) {
        return Templates.bank(
                visit.frame(),
                bill,
                bill.payable() ? toBank.choices() : ToBank.Choices.NONE,
                form,
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
