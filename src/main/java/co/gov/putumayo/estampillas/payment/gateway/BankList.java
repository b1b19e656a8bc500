package co.gov.putumayo.estampillas.payment.gateway;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The banks of the current gateway. PSE wants them asked once a day (FACTS §5.2): a list serves for
 * the rest of its day in Bogotá. A failure is not remembered; the next call asks again.
 */
@ApplicationScoped
public class BankList {

    static final String FAILURE =
            "No se pudo obtener la lista de Entidades Financieras, por favor intente más tarde";

    private static final Logger LOG = Logger.getLogger(BankList.class);
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Gateways gateways;
    private final Clock clock;
    private final Map<String, DayList> lists = new ConcurrentHashMap<>();

    BankList(Gateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
    }

    private record DayList(LocalDate day, List<Bank> banks) {}

    /**
     * As shown to the payer: the invitation to choose, then the banks.
     *
     * @throws ProblemException 503 when there is no list of today
     */
    public List<Bank> shown() {
        List<Bank> shown = new ArrayList<>();
        shown.add(Bank.INVITATION);
        shown.addAll(today());
        return List.copyOf(shown);
    }

    /**
     * A bank that may be chosen.
     *
     * @throws ProblemException 503 when there is no list of today
     */
    public Optional<Bank> find(String code) {
        return today().stream().filter(bank -> bank.code().equals(code)).findFirst();
    }

    private List<Bank> today() {
        PaymentGateway gateway = gateways.current();
        LocalDate today = LocalDate.now(clock);
        DayList known = lists.get(gateway.name());
        if (known != null && known.day().equals(today)) {
            return known.banks();
        }
        try {
            List<Bank> banks = choosable(gateway.banks());
            lists.put(gateway.name(), new DayList(today, banks));
            return banks;
        } catch (GatewayException e) {
            LOG.warnf(e, "Gateway %s gives no list of banks", gateway.name());
            throw ProblemException.of(ErrorCode.GATEWAY_UNAVAILABLE, FAILURE).retryAfter(RETRY);
        }
    }

    /** Some gateways send the invitation themselves. */
    private static List<Bank> choosable(List<Bank> banks) {
        return banks.stream().filter(bank -> !bank.code().equals(Bank.INVITATION.code())).toList();
    }
}
