package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The features whose things can be paid. */
@ApplicationScoped
public class PayableSources {

    private final List<PayableSource> sources;

    PayableSources(@All List<PayableSource> sources) {
        this.sources = sources;
    }

    public PayableSource of(String kind) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody has payables of " + kind));
    }
}
