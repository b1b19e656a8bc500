package bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The least that can be done: the same SQL by plain JDBC with JSON written by hand, and a greeting. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class BareResource {

    @Inject DataSource database;
    @Inject EntityManager entities;

    /** A greeting. */
    public record Greeting(String greeting, int year) {}

    @GET
    @Path("hello")
    public Greeting hello() {
        return new Greeting("Buenos días", 2026);
    }

    /** Quotes are sent with POST and have a body to read. */
    @POST
    @Path("hello")
    public Greeting hello(JsonNode body) {
        return new Greeting("Buenos días", body.size());
    }

    /** The same where quotes are answered: without handing it to a worker thread. */
    @POST
    @Path("hello-event-loop")
    @NonBlocking
    public Greeting helloOnEventLoop(JsonNode body) {
        return hello(body);
    }

    /** A first right answer with the database, by Hibernate. */
    @GET
    @Path("entities")
    public long entities() {
        return entities.createQuery("select count(*) from ContractingEntity", Long.class)
                .getSingleResult();
    }

    @POST
    @Path("verifications")
    public String verify(JsonNode body) throws SQLException {
        String code = body.get("code").asText().replace("-", "");
        String sql = System.getProperty("bench.verification");
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, code);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return "{\"result\":\"NOT_FOUND\"}";
                }
                return "{\"result\":\"VALID\",\"receipt\":" + rows.getString(3) + "}";
            }
        }
    }
}
