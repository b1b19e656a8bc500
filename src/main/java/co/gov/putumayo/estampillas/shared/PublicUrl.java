package co.gov.putumayo.estampillas.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;

/** Where people and banks reach this service from outside. */
@ConfigMapping(prefix = "estampillas.public")
public interface PublicUrl {

    /** Base of every link that leaves the service: QR codes, bank returns. No final slash. */
    @WithName("url")
    @WithDefault("http://localhost:8080")
    URI base();

    /** An absolute URL for a path of this service that starts with a slash. */
    default String of(String path) {
        return base() + path;
    }
}
