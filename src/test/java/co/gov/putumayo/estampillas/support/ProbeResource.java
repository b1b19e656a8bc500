package co.gov.putumayo.estampillas.support;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** Endpoints that exist in tests only, to see how the framework around every endpoint behaves. */
@Path("/api/v1/probe")
public class ProbeResource {

    private static final Logger LOG = Logger.getLogger(ProbeResource.class);

    public record Inner(Long amount, String name) {}

    public record Body(
            String text, Long number, BigDecimal decimal, LocalDate date, List<Inner> items) {}

    @Inject Officer officer;
    @Inject Idempotency idempotency;
    @Inject EntityManager entities;

    @POST
    @Operation(hidden = true)
    public Body echo(Body body) {
        return body;
    }

    @GET
    @Path("/officer")
    @RolesAllowed(Role.ENTITY_OFFICER)
    @Operation(hidden = true)
    public Map<String, String> whoAmI() {
        return Map.of("subject", officer.subject(), "nit", officer.entityNit());
    }

    @GET
    @Path("/failure")
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException("secret detail of the inside");
    }

    /** The database ends our connection in the middle of a transaction. */
    @GET
    @Path("/cut")
    @Operation(hidden = true)
    @Transactional
    public String loseConnection() {
        entities.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                .getSingleResult();
        return "ok";
    }

    /** The database ends our connection just before the commit. */
    @GET
    @Path("/cut-at-commit")
    @Operation(hidden = true)
    public String loseConnectionAtCommit() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Object pid =
                                    entities.createNativeQuery("select pg_backend_pid()")
                                            .getSingleResult();
                            QuarkusTransaction.requiringNew()
                                    .run(
                                            () ->
                                                    entities.createNativeQuery(
                                                                    "select"
                                                                            + " pg_terminate_backend(:pid,"
                                                                            + " 10000)")
                                                            .setParameter("pid", pid)
                                                            .getSingleResult());
                        });
        return "ok";
    }

    /** A constraint broken by a row with a name in it. */
    @GET
    @Path("/broken-row")
    @Operation(hidden = true)
    @Transactional
    public String breakConstraint() {
        entities.createNativeQuery(
                        "insert into contracting_entity (id, name) values (gen_random_uuid(), :name)")
                .setParameter("name", "Aurora de la Cruz")
                .executeUpdate();
        return "ok";
    }

    @GET
    @Path("/log")
    @Operation(hidden = true)
    public String log() {
        LOG.info("probe was here");
        return "ok";
    }

    @POST
    @Path("/once")
    @Operation(hidden = true)
    public Response once(@HeaderParam(Idempotency.HEADER) String key, Body body) {
        return idempotency.once(
                "POST /probe/once",
                key,
                body,
                () -> {
                    if ("fail".equals(body.text())) {
                        throw new IllegalStateException("first attempt fails");
                    }
                    if ("slow".equals(body.text())) {
                        pause();
                    }
                    return Response.status(201).entity(Map.of("made", UUID.randomUUID())).build();
                });
    }

    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
