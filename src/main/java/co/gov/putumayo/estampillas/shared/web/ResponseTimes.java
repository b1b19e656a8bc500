package co.gov.putumayo.estampillas.shared.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Response times in a few buckets, from which percentiles over all replicas can be computed; a
 * percentile computed by each replica could not be added up.
 */
public class ResponseTimes {

    private static final String REQUESTS = "http.server.requests";

    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(
                    Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS) ? bounded().merge(config) : config;
            }
        };
    }

    private static DistributionStatisticConfig bounded() {
        return DistributionStatisticConfig.builder()
                .serviceLevelObjectives(
                        Stream.of("10", "25", "50", "100", "250", "500", "1000", "2500", "5000")
                                .map(millis -> Duration.ofMillis(Long.parseLong(millis)))
                                .mapToDouble(Duration::toNanos)
                                .toArray())
                .build();
    }
}
