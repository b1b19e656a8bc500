package co.gov.putumayo.estampillas.shared.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/**
 * How large bodies may be. {@code quarkus.http.limits.max-body-size} must be as large as the
 * largest of them.
 */
@ConfigMapping(prefix = "estampillas.http")
public interface BodyLimits {

    /** For every path but those of {@link #largeBodies()}. */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /**
     * Paths whose bodies are read as a stream, and how large those may be; an asterisk stands for
     * one segment.
     */
    Map<String, MemorySize> largeBodies();
}
