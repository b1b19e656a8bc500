package co.gov.putumayo.estampillas.shared.idempotency;

import co.gov.putumayo.estampillas.shared.PlainSql;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Does the work of a request once for each {@code Idempotency-Key}. Same key and body: the first
 * answer again, with {@code Idempotency-Replayed: true}. Other body: 422. First request still
 * running: 409. A request that fails leaves no trace and may be repeated. Without the header every
 * request is new.
 */
@ApplicationScoped
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,255}");
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final EntityManager entities;
    private final ObjectMapper json;

    /** For hashing requests, which may hold numbers too long to write out: 1e999999. */
    private final ObjectMapper requestJson;

    private final Clock clock;
    private final IdempotencyConfig config;

    Idempotency(EntityManager entities, ObjectMapper json, Clock clock, IdempotencyConfig config) {
        this.entities = entities;
        this.json = json;
        this.requestJson =
                json.copy().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, false);
        this.clock = clock;
        this.config = config;
    }

    /**
     * Runs {@code work} in one transaction with the record of its answer.
     *
     * @param operation method, path and, when signed in, the caller: one key space for each
     * @param key the header's value, or null
     * @param request what was asked, as read from the body
     */
    @Transactional
    public Response once(String operation, String key, Object request, Supplier<Response> work) {
        Claim claim = claim(operation, key, request);
        if (claim.replay().isPresent()) {
            return claim.replay().get();
        }
        Response answer = work.get();
        finish(claim, answer);
        return answer;
    }

    /**
     * First half of {@link #once} for work that must leave the transaction midway, to call a
     * gateway. Commit after it; then call {@link #finish} in the transaction that writes the
     * outcome.
     */
    @Transactional
    public Claim claim(String operation, String key, Object request) {
        if (key == null) {
            return new Claim(null, null, Optional.empty());
        }
        requireUsable(key);
        AnswerSeal seal = new AnswerSeal(operation, key);
        if (!lock(seal)) {
            throw inProgress();
        }
        String requestHash =
                HexFormat.of().formatHex(AnswerSeal.sha256(write(requestJson, request)));
        IdempotencyRecord found = entities.find(IdempotencyRecord.class, seal.keyHash());
        if (found == null) {
            found = new IdempotencyRecord(seal.keyHash(), requestHash, clock.instant());
            entities.persist(found);
            return new Claim(seal, found, Optional.empty());
        }
        if (!found.asked(requestHash)) {
            throw ProblemException.of(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        if (found.answer() != null) {
            return new Claim(seal, found, Optional.of(replay(seal.open(found.answer()))));
        }
        if (found.createdAt().plus(config.inProgress()).isAfter(clock.instant())) {
            throw inProgress();
        }
        return new Claim(seal, found, Optional.empty());
    }

    /** Second half of {@link #once}: stores the answer that later requests will get. */
    @Transactional
    public void finish(Claim claim, Response answer) {
        if (claim.found() == null) {
            return;
        }
        URI location = answer.getLocation();
        StoredAnswer stored =
                new StoredAnswer(
                        answer.getStatus(),
                        location == null ? null : location.toString(),
                        json.valueToTree(answer.getEntity()));
        byte[] sealed = claim.seal().close(write(json, stored));
        if (entities.contains(claim.found())) {
            claim.found().finish(sealed);
        } else {
            PlainSql.update(
                    entities,
                    "update idempotency_record set answer = ? where key_hash = ?",
                    sealed,
                    claim.seal().keyHash());
        }
    }

    /**
     * Instead of {@link #finish}, for work that failed in a way worth trying again: the key is
     * free, so that a repeated request does not get the old failure.
     */
    @Transactional
    public void release(Claim claim) {
        if (claim.found() != null) {
            entities.remove(entities.merge(claim.found()));
        }
    }

    /** A key being used: either the answer to replay, or the licence to do the work. */
    public static final class Claim {

        private final AnswerSeal seal;
        private final IdempotencyRecord found;
        private final Optional<Response> replay;

        private Claim(AnswerSeal seal, IdempotencyRecord found, Optional<Response> replay) {
            this.seal = seal;
            this.found = found;
            this.replay = replay;
        }

        /** The first answer, if this request repeats one. */
        public Optional<Response> replay() {
            return replay;
        }

        private AnswerSeal seal() {
            return seal;
        }

        private IdempotencyRecord found() {
            return found;
        }
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOldKeys() {
        entities.createQuery("delete from IdempotencyRecord where createdAt < :limit")
                .setParameter("limit", clock.instant().minus(config.remember()))
                .executeUpdate();
    }

    /** Held to the end of the transaction; a request that cannot have it is running twice. */
    private boolean lock(AnswerSeal seal) {
        return PlainSql.first(
                        entities,
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> row.getBoolean(1),
                        "idempotency:" + seal.keyHash())
                .orElseThrow();
    }

    private Response replay(byte[] bytes) {
        try {
            StoredAnswer stored = json.readValue(bytes, StoredAnswer.class);
            Response.ResponseBuilder answer =
                    Response.status(stored.status()).entity(stored.body()).header(REPLAYED, true);
            return stored.location() == null
                    ? answer.build()
                    : answer.location(URI.create(stored.location())).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireUsable(String key) {
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(ErrorCode.INVALID_REQUEST)
                    .withErrors(
                            List.of(
                                    new FieldError(
                                            "header:" + HEADER,
                                            "malformed-key",
                                            "Debe tener entre 8 y 255 caracteres ASCII sin"
                                                    + " espacios; se recomienda un UUID.",
                                            null)));
        }
    }

    private static ProblemException inProgress() {
        return ProblemException.of(ErrorCode.REQUEST_IN_PROGRESS).retryAfter(RETRY);
    }
}
