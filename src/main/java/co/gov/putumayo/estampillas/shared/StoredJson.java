package co.gov.putumayo.estampillas.shared;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * How JSON columns are written and read. Not with the API's mapper: what was stored years ago must
 * stay readable whatever the API refuses by then.
 */
public class StoredJson {

    @Produces
    @Singleton
    @Unremovable
    @JsonFormat
    @PersistenceUnitExtension
    FormatMapper mapper() {
        return new JacksonJsonFormatMapper(
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .addModule(new ParameterNamesModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
    }
}
