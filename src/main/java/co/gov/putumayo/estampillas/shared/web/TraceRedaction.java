package co.gov.putumayo.estampillas.shared.web;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of traces what opens something: codes of receipts in paths, and query strings. Whoever
 * reads traces is not thereby allowed to read receipts.
 */
@Singleton
public class TraceRedaction implements SpanProcessor {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<String> FULL = AttributeKey.stringKey("url.full");
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
    private static final String HIDDEN = "***";

    /** Groups of Crockford's base32, as the codes of receipts are written (21 characters). */
    private static final Pattern CODE =
            Pattern.compile("(?<=/)[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z-]{15,24}(?=$|[/.?])");

    private static final Pattern QUERY_STRING = Pattern.compile("\\?.*$");

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> key : List.of(PATH, FULL)) {
            String value = span.getAttribute(key);
            if (value != null) {
                span.setAttribute(key, redact(value));
            }
        }
        if (span.getAttribute(QUERY) != null) {
            span.setAttribute(QUERY, HIDDEN);
        }
    }

    static String redact(String address) {
        return QUERY_STRING
                .matcher(CODE.matcher(address).replaceAll(HIDDEN))
                .replaceAll("?" + HIDDEN);
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
