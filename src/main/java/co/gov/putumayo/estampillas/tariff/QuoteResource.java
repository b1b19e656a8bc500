package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/**
 * What an act owes, without storing anything. Almost always all it needs is in memory, and handing
 * the work to another thread would cost as much as the work: only what must wait for the database
 * leaves the event loop.
 */
@Path("/api/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "What an act owes; open to all, nothing is stored.")
class QuoteResource {

    private final Tariffs tariffs;

    QuoteResource(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    /** What the client asks for. */
    @Schema(name = "QuoteRequest")
    record QuoteRequest(
            @Schema(
                            description =
                                    "Date of the taxable event in Bogotá (art. 293), ISO 8601. It"
                                            + " picks tariff, UVT and SMMLV.",
                            examples = "2026-03-15")
                    String date,
            ActRequest act) {}

    @POST
    @Cache(noStore = true)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "quote",
            summary = "What does an act owe?",
            description =
                    "Levies owed by the act on its date, each with base, rate, amount and article;"
                            + " stamps not owed, and why. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The assessment.")
    @APIResponse(responseCode = "400", description = "The body cannot be read.")
    @APIResponse(
            responseCode = "422",
            description = "The act breaks one or more rules; all are told, each with its field.")
    @NonBlocking
    public Uni<Assessment> quote(QuoteRequest request) {
        QuoteRequest asked = request == null ? new QuoteRequest(null, null) : request;
        return tariffs.inMemory(asked.date())
                .map(data -> Uni.createFrom().item(() -> fromMemory(data, asked)))
                .orElseGet(() -> onWorker(() -> fromDatabase(asked)));
    }

    private Assessment fromMemory(TariffData data, QuoteRequest asked) {
        return valid(violations -> tariffs.assess(data, asked.act(), asked.date(), violations));
    }

    private Assessment fromDatabase(QuoteRequest asked) {
        return valid(violations -> tariffs.assess(asked.act(), asked.date(), violations));
    }

    private static Assessment valid(Function<Violations, Assessment> assess) {
        Violations violations = new Violations();
        Assessment assessment = assess.apply(violations);
        violations.throwIfAny();
        return assessment;
    }

    /** On the request's own context, which has its identifier for the log. */
    private static <T> Uni<T> onWorker(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(
                        () ->
                                Vertx.currentContext()
                                        .executeBlocking(work, false)
                                        .toCompletionStage());
    }
}
