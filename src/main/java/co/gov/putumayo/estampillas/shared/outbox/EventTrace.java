package co.gov.putumayo.estampillas.shared.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries a trace over the outbox: a payment and the receipt issued later are read as one story.
 */
@Singleton
class EventTrace {

    private static final String HEADER = "traceparent";

    private static final TextMapGetter<String> READER =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(String carrier) {
                    return List.of(HEADER);
                }

                @Override
                public String get(String carrier, String key) {
                    return HEADER.equals(key) ? carrier : null;
                }
            };

    private final Tracer tracer;

    EventTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The trace under way in the form of the header {@code traceparent}; null without one. */
    static String current() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return headers.get(HEADER);
    }

    /**
     * Runs a step as a part of the trace.
     *
     * @param trace as {@link #current()} gave it; null begins a trace of its own
     */
    void continueIn(String trace, String name, Runnable step) {
        Context parent =
                W3CTraceContextPropagator.getInstance().extract(Context.root(), trace, READER);
        Span span = tracer.spanBuilder(name).setParent(parent).startSpan();
        try (Scope scope = span.makeCurrent()) {
            step.run();
        } catch (RuntimeException e) {
            // The class only: messages may hold what a trace must not show.
            span.setStatus(StatusCode.ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }
}
