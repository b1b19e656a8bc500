package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where one plays the bank: pages for people, and the same by JSON for tests. */
@Path("/sandbox")
class SandboxBankResource {

    private static final Locale COLOMBIA = new Locale("es", "CO");
    private static final int GATEWAY_TIMEOUT = 504;

    /** Banks may not be framed (FACTS §5.2); nothing is loaded from elsewhere. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final SandboxTransactions transactions;
    private final SandboxDecision decision;
    private final SandboxConfig config;
    private final Clock clock;

    SandboxBankResource(
            SandboxTransactions transactions,
            SandboxDecision decision,
            SandboxConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.decision = decision;
        this.config = config;
        this.clock = clock;
    }

    /** Templates in {@code templates/SandboxBankResource}. */
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance bank(BankPage page);

        static native TemplateInstance silence();
    }

    /** What the bank's page shows. */
    record BankPage(
            String bankName,
            String description,
            String reference,
            String cus,
            String amount,
            String stateText,
            List<Choice> outcomes,
            String returnUrl) {}

    /** A button. */
    record Choice(String code, String label, String explanation) {

        /** Of a transaction that told "unpaid" already. */
        static final Choice LATE =
                new Choice(
                        SandboxOutcome.APPROVE_LATE.code(),
                        "Aprobar ahora, tarde",
                        "Descuenta el valor aunque antes avisó que no, y avisa de nuevo.");

        static Choice of(SandboxOutcome outcome) {
            return new Choice(outcome.code(), outcome.label(), outcome.explanation());
        }
    }

    /** Body of the JSON decision. */
    record DecisionRequest(SandboxOutcome outcome) {}

    @GET
    @Path("/bank/{token}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    @Transactional
    public Response page(@PathParam("token") String token) {
        requireEnabled();
        SandboxTransaction transaction =
                transactions
                        .lock(token)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        transaction.expireIfAbandoned(clock.instant());
        return html(Response.Status.OK.getStatusCode(), Templates.bank(pageOf(transaction)));
    }

    @POST
    @Path("/bank/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response choose(@PathParam("token") String token, @FormParam("outcome") String outcome) {
        requireEnabled();
        SandboxDecision.Decided decided = decision.decide(token, parse(outcome));
        if (!decided.answers()) {
            return html(GATEWAY_TIMEOUT, Templates.silence());
        }
        return Response.seeOther(URI.create(decided.returnUrl())).build();
    }

    @POST
    @Path("/transactions/{token}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public SandboxDecision.Decided decide(
            @PathParam("token") String token, DecisionRequest request) {
        requireEnabled();
        if (request == null || request.outcome() == null) {
            throw ProblemException.of(ErrorCode.INVALID_REQUEST);
        }
        return decision.decide(token, request.outcome());
    }

    private void requireEnabled() {
        if (!config.enabled()) {
            throw ProblemException.of(ErrorCode.NOT_FOUND);
        }
    }

    private static SandboxOutcome parse(String outcome) {
        try {
            return SandboxOutcome.of(outcome);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ErrorCode.INVALID_REQUEST);
        }
    }

    private static BankPage pageOf(SandboxTransaction transaction) {
        List<Choice> outcomes = List.of();
        if (transaction.waits()) {
            outcomes = Arrays.stream(SandboxOutcome.values()).map(Choice::of).toList();
        } else if (transaction.toldUnpaid()) {
            outcomes = List.of(Choice.LATE);
        }
        return new BankPage(
                transaction.bankName(),
                transaction.description(),
                transaction.reference(),
                transaction.cus(),
                String.format(COLOMBIA, "$ %,d", transaction.amount()),
                switch (transaction.state()) {
                    case PENDING -> "Pendiente de su decisión";
                    case APPROVED -> "Aprobada";
                    case REJECTED -> "Rechazada";
                    case EXPIRED -> "Vencida";
                },
                outcomes,
                transaction.returnUrl());
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
