package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.BankList;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest.PayerBrowser;
import co.gov.putumayo.estampillas.payment.gateway.PaymentTerms;
import co.gov.putumayo.estampillas.payment.gateway.RequiresConsent.Terms;
import co.gov.putumayo.estampillas.payment.start.PaymentRequest;
import co.gov.putumayo.estampillas.payment.start.PaymentStart;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Patience;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The form that leads to a bank, whatever is paid: its choices, and what becomes of them. */
@ApplicationScoped
public class ToBank {

    private static final String PAYMENT_ID = "paymentId";
    private static final String TERMS = "acceptedTerms";

    private final BankList banks;
    private final PaymentTerms terms;
    private final PaymentStart start;
    private final PublicUrl publicUrl;
    private final ObjectMapper json;

    ToBank(
            BankList banks,
            PaymentTerms terms,
            PaymentStart start,
            PublicUrl publicUrl,
            ObjectMapper json) {
        this.banks = banks;
        this.terms = terms;
        this.start = start;
        this.publicUrl = publicUrl;
        this.json = json;
    }

    /**
     * @param terms that have to be accepted; most gateways have none
     */
    public record Choices(List<Bank> banks, List<Terms> terms) {

        static final Choices NONE = new Choices(List.of(), List.of());
    }

    /**
     * What is paid.
     *
     * @param kind of the payable
     * @param secret that opens it: the access code, or the NIT of who pays
     * @param result page to come back to
     */
    public record Debt(String kind, String number, String secret, String result) {}

    public Choices choices() {
        return new Choices(banks.shown().banks(), terms.current());
    }

    /**
     * Begins the payment; the same form sent twice begins one.
     *
     * @return the payment's identifier
     * @throws ProblemException see {@link #other} and {@link #faults}
     */
    public UUID begin(Debt debt, Form form, HttpServerRequest http, HttpHeaders headers) {
        PaymentStart.Command command =
                new PaymentStart.Command(
                        debt.kind(),
                        debt.number(),
                        debt.secret(),
                        form.valueOrNull("attempt"),
                        new PaymentRequest(
                                form.valueOrNull("bank"),
                                form.valueOrNull("payerType"),
                                publicUrl.of(debt.result()),
                                List.of(form.value(TERMS).split(" ", -1))),
                        new PayerBrowser(
                                http.remoteAddress().hostAddress(),
                                headers.getHeaderString(HttpHeaders.USER_AGENT)));
        Response begun = Patience.with(() -> start.start(command));
        return UUID.fromString(json.valueToTree(begun.getEntity()).get("id").asText());
    }

    /** The payment that stands in the way: it paid already, or a bank may still answer. */
    public static Optional<UUID> other(ProblemException refusal) {
        return refusal.member(PAYMENT_ID).map(id -> UUID.fromString(id.toString()));
    }

    /** What is wrong with the form; what no field is guilty of stands at the bank. */
    public static List<FieldError> faults(ProblemException refusal) {
        if (!refusal.errors().isEmpty()) {
            return refusal.errors();
        }
        String text = refusal.detail() == null ? refusal.code().title() : refusal.detail();
        return List.of(new FieldError("/bank", refusal.code().code(), text, null));
    }
}
