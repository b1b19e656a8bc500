package co.gov.putumayo.estampillas.payment.gateway;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The banks of the current gateway. PSE wants them asked once a day (FACTS §5.2): a list serves for
 * the rest of its day in Bogotá. When the gateway gives no new one, the last good list goes on
 * serving with its date: banks change rarely, and a payer can but be told that one is unknown.
 */
@ApplicationScoped
public class BankList {

    static final String FAILURE =
            "No se pudo obtener la lista de Entidades Financieras, por favor intente más tarde";

    private static final Logger LOG = Logger.getLogger(BankList.class);
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Gateways gateways;
    private final BankListStore store;
    private final Clock clock;
    private final Map<String, Known> lists = new ConcurrentHashMap<>();

    BankList(Gateways gateways, BankListStore store, Clock clock) {
        this.gateways = gateways;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A list as the gateway gave it.
     *
     * @param day in Bogotá on which it was asked for
     */
    public record Dated(LocalDate day, List<Bank> banks) {}

    /**
     * @param askAgainAt when an old list may be tried to be replaced again
     */
    private record Known(Dated list, Instant askAgainAt) {}

    /**
     * As shown to the payer: the invitation to choose, then the banks.
     *
     * @throws ProblemException 503 when there never was a list
     */
    public Dated shown() {
        Dated latest = latest();
        List<Bank> shown = new ArrayList<>();
        shown.add(Bank.INVITATION);
        shown.addAll(latest.banks());
        return new Dated(latest.day(), List.copyOf(shown));
    }

    /**
     * A bank that may be chosen.
     *
     * @throws ProblemException 503 when there never was a list
     */
    public Optional<Bank> find(String code) {
        return latest().banks().stream().filter(bank -> bank.code().equals(code)).findFirst();
    }

    private Dated latest() {
        PaymentGateway gateway = gateways.current();
        Known known = lists.get(gateway.name());
        if (known != null && serves(known)) {
            return known.list();
        }
        try {
            Dated fresh = new Dated(LocalDate.now(clock), choosable(gateway.banks()));
            lists.put(gateway.name(), new Known(fresh, Instant.EPOCH));
            store.keep(gateway.name(), fresh);
            return fresh;
        } catch (GatewayException e) {
            LOG.warnf(e, "Gateway %s gives no list of banks", gateway.name());
            return lastGood(gateway.name(), known);
        }
    }

    private boolean serves(Known known) {
        return known.list().day().equals(LocalDate.now(clock))
                || known.askAgainAt().isAfter(clock.instant());
    }

    private Dated lastGood(String gateway, Known known) {
        Dated last =
                Optional.ofNullable(known)
                        .map(Known::list)
                        .or(() -> store.find(gateway))
                        .orElseThrow(
                                () ->
                                        ProblemException.of(ErrorCode.GATEWAY_UNAVAILABLE, FAILURE)
                                                .retryAfter(RETRY));
        lists.put(gateway, new Known(last, clock.instant().plus(RETRY)));
        return last;
    }

    /** Some gateways send the invitation themselves. */
    private static List<Bank> choosable(List<Bank> banks) {
        return banks.stream().filter(bank -> !bank.code().equals(Bank.INVITATION.code())).toList();
    }
}
