package co.gov.putumayo.estampillas.faults;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import co.gov.putumayo.estampillas.faults.ServiceClient.Liquidation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One payer of a simulation and its banks: does what the plan says with what it has by then. */
final class Payer {

    /** Enough for a race; {@link PaymentFaultsTest} sends more. */
    private static final int FLOOD = 5;

    private record Request(String bank, String key) {}

    private final ServiceClient client;
    private final Liquidation liquidation;
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private volatile Request last;
    private volatile String paymentId;

    Payer(ServiceClient client, Liquidation liquidation) {
        this.client = client;
        this.liquidation = liquidation;
    }

    String number() {
        return liquidation.number();
    }

    /** The answers, empty when there is nothing yet to do it with. */
    List<Answer> take(Plan.Step step) {
        Optional<String> token = token(step.pick());
        return switch (step.deed()) {
            case PAY -> List.of(pay(new Request(step.bank(), UUID.randomUUID().toString())));
            case REPEAT_PAY -> last == null ? List.of() : List.of(pay(last));
            case DECIDE -> token.map(t -> client.decide(t, step.outcome())).stream().toList();
            case COME_BACK -> paymentId == null ? List.of() : List.of(client.comeBack(paymentId));
            case READ -> paymentId == null ? List.of() : List.of(client.payment(paymentId));
            case NOTIFY ->
                    token.map(t -> flood(client.event(t + "-" + step.pick(), t, "APPROVED")))
                            .orElse(List.of());
            case NOTIFY_STALE ->
                    token.map(t -> client.notify(client.event(t + "-old", t, "REJECTED"))).stream()
                            .toList();
            case FORGE ->
                    token
                            .map(t -> client.forge(client.event(t + "-forged", t, "APPROVED")))
                            .stream()
                            .toList();
            case POLL -> List.of();
        };
    }

    private Answer pay(Request request) {
        last = request;
        Answer answer = client.pay(liquidation, request.bank(), request.key());
        answer.token().filter(token -> !tokens.contains(token)).ifPresent(tokens::add);
        String id = answer.ok() ? answer.text("id") : answer.text("paymentId");
        if (id != null) {
            paymentId = id;
        }
        return answer;
    }

    private List<Answer> flood(String event) {
        return Stream.generate(() -> client.notify(event)).limit(FLOOD).toList();
    }

    private Optional<String> token(int pick) {
        // Tokens are only ever added.
        int known = tokens.size();
        return known == 0 ? Optional.empty() : Optional.of(tokens.get(pick % known));
    }
}
