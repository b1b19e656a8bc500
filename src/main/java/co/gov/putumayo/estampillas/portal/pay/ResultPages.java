package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.payment.reading.PaymentReading;
import co.gov.putumayo.estampillas.payment.reading.PaymentView;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Journey;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the bank sends people back, today or next week: what became of the payment. */
@Path(PayPaths.ROOT + "/" + PayPaths.RESULT)
@Produces(MediaType.TEXT_HTML)
public class ResultPages {

    private final Visit visit;
    private final PaymentReading payments;
    private final Clock clock;

    ResultPages(Visit visit, PaymentReading payments, Clock clock) {
        this.visit = visit;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * @param state of the page: pending, approved, issuing, rejected, expired or review
     * @param askedAt when the gateway was asked, or could have been
     * @param again where another try begins
     */
    public record Outcome(PaymentView payment, String state, Instant askedAt, String again) {

        /**
         * @param receipted whether a receipt follows its approval
         */
        public static Outcome of(
                PaymentView payment, boolean receipted, Instant askedAt, String again) {
            return new Outcome(payment, stateOf(payment, receipted), askedAt, again);
        }

        private static String stateOf(PaymentView payment, boolean receipted) {
            boolean review =
                    payment.attempts().stream().anyMatch(PaymentView.AttemptView::underReview);
            return switch (payment.status()) {
                case "created", "pending" -> "pending";
                case "approved" -> receipted && payment.receipt() == null ? "issuing" : "approved";
                case "rejected" -> review ? "review" : "rejected";
                default -> "expired";
            };
        }

        /** Whether the page should ask again by itself. */
        public boolean waits() {
            return state.equals("pending") || state.equals("issuing");
        }

        public String icon() {
            return switch (state) {
                case "approved", "issuing" -> "✔";
                case "pending", "review" -> "…";
                default -> "✘";
            };
        }

        /** Colour; words and icon say the same. */
        public String tone() {
            return switch (state) {
                case "approved", "issuing" -> "valid";
                case "pending", "review" -> "unsure";
                default -> "invalid";
            };
        }
    }

    @CheckedTemplate(basePath = "portal/pay")
    static class Templates {
        static native TemplateInstance result(Frame p, Outcome outcome);
    }

    /** The id of a payment opens nothing personal, so the address may hold it. */
    @GET
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(hidden = true)
    public Response result(@QueryParam("payment") UUID asked) {
        Optional<UUID> known = visit.journey().map(Journey::paymentId);
        UUID id = asked == null ? known.orElse(null) : asked;
        if (id == null) {
            return visit.goTo(PayPaths.to(PayPaths.LATER));
        }
        PaymentView payment = payments.read(id);
        Optional<Journey> mine =
                visit.journey().filter(journey -> payment.number().equals(journey.number()));
        if (mine.isEmpty()) {
            visit.keep(new Journey(null, java.util.Map.of(), null, null, id));
        }
        String again =
                mine.isPresent() ? PayPaths.to(PayPaths.BANK) : PayPaths.to(payment.number());
        return visit.page(
                Templates.result(visit.frame(), Outcome.of(payment, true, clock.instant(), again)));
    }
}
