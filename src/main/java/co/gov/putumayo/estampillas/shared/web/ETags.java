package co.gov.putumayo.estampillas.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Answers of the catalogue: whoever has the current one gets 304 instead. */
@Singleton
public class ETags {

    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;

    ETags(ObjectMapper json) {
        this.json = json;
    }

    /** 200 with the body and its ETag, or 304 when the request names that ETag. */
    public Response.ResponseBuilder answer(Request request, Object body) {
        EntityTag tag = tag(body);
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        return notModified == null ? Response.ok(body).tag(tag) : notModified.tag(tag);
    }

    /** Weak, because the same answer may travel compressed or not. */
    private EntityTag tag(Object body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
            return new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)), true);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
