package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.webhook.sending.TargetRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a subscription must be like. */
@ApplicationScoped
class WishRules {

    private static final String TOPICS =
            Stream.of(Topic.values()).map(Topic::text).collect(Collectors.joining(", "));

    private final TargetRules targetRules;

    WishRules(TargetRules targetRules) {
        this.targetRules = targetRules;
    }

    /**
     * Asks the name service, so call it outside transactions.
     *
     * @throws ProblemException 422 with all that is wrong
     */
    Wish check(Subscriber subscriber, SubscriptionRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        Violations violations = new Violations();
        List<String> topics = topicsOf(subscriber, request.topics(), violations);
        Optional<URI> url = targetRules.check("/url", request.url(), violations);
        violations.throwIfAny();
        return new Wish(url.orElseThrow(), topics);
    }

    private static List<String> topicsOf(
            Subscriber subscriber, List<String> asked, Violations violations) {
        if (asked == null || asked.isEmpty()) {
            violations.add("/topics", "required", "Indique al menos un tema: " + TOPICS + ".");
            return List.of();
        }
        if (asked.size() > Topic.values().length) {
            violations.add("/topics", "too-many", "Repite temas; los que hay son: " + TOPICS + ".");
            return List.of();
        }
        for (int i = 0; i < asked.size(); i++) {
            Optional<Topic> topic = Topic.of(asked.get(i));
            if (topic.isEmpty()) {
                violations.add(
                        "/topics/" + i,
                        "unknown-topic",
                        "Ese tema no existe; los que hay son: " + TOPICS + ".");
            } else if (subscriber.entityNit().isPresent() && !topic.get().concernsEntity()) {
                violations.add(
                        "/topics/" + i,
                        "topic-not-for-entities",
                        "Este tema es solo para portales de pago y Tesorería; la entidad puede"
                                + " suscribirse a los de recibos.");
            }
        }
        return asked.stream().distinct().toList();
    }
}
