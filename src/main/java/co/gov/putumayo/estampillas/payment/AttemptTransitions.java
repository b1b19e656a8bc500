package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.AttemptEvent.ACCEPTED;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.ANSWER_LOST;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.ENDED_BY_TREASURY;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.FOUND_APPROVED;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.FOUND_APPROVED_LATE;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.FOUND_EXPIRED;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.FOUND_PENDING;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.FOUND_REJECTED;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.NOT_FOUND;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.NOT_REACHED;
import static co.gov.putumayo.estampillas.payment.AttemptEvent.REFUSED;
import static co.gov.putumayo.estampillas.payment.AttemptState.APPROVED;
import static co.gov.putumayo.estampillas.payment.AttemptState.CREATED;
import static co.gov.putumayo.estampillas.payment.AttemptState.EXPIRED;
import static co.gov.putumayo.estampillas.payment.AttemptState.NOT_STARTED;
import static co.gov.putumayo.estampillas.payment.AttemptState.PENDING;
import static co.gov.putumayo.estampillas.payment.AttemptState.REJECTED;
import static co.gov.putumayo.estampillas.payment.AttemptState.SUBMITTED;
import static co.gov.putumayo.estampillas.payment.AttemptState.UNKNOWN;

import java.util.List;
import java.util.Optional;

/**
 * The machine of an attempt as data: every edge with the event that takes it. What is not here does
 * not change the state. Nothing leaves a live state but on the gateway's own word, or because the
 * request never left us, or on the word of two people.
 */
final class AttemptTransitions {

    /** An edge. */
    record Edge(AttemptState from, AttemptEvent event, AttemptState to) {}

    static final List<Edge> EDGES =
            List.of(
                    new Edge(CREATED, ACCEPTED, SUBMITTED),
                    new Edge(CREATED, REFUSED, REJECTED),
                    new Edge(CREATED, NOT_REACHED, NOT_STARTED),
                    new Edge(CREATED, ANSWER_LOST, UNKNOWN),
                    // A notification may come before the answer to the creation does.
                    new Edge(CREATED, FOUND_PENDING, PENDING),
                    new Edge(CREATED, FOUND_APPROVED, APPROVED),
                    new Edge(CREATED, FOUND_REJECTED, REJECTED),
                    new Edge(CREATED, FOUND_EXPIRED, EXPIRED),
                    new Edge(SUBMITTED, FOUND_PENDING, PENDING),
                    new Edge(SUBMITTED, FOUND_APPROVED, APPROVED),
                    new Edge(SUBMITTED, FOUND_REJECTED, REJECTED),
                    new Edge(SUBMITTED, FOUND_EXPIRED, EXPIRED),
                    // It had accepted the transaction and now has none.
                    new Edge(SUBMITTED, NOT_FOUND, UNKNOWN),
                    new Edge(PENDING, FOUND_APPROVED, APPROVED),
                    new Edge(PENDING, FOUND_REJECTED, REJECTED),
                    new Edge(PENDING, FOUND_EXPIRED, EXPIRED),
                    new Edge(UNKNOWN, ACCEPTED, PENDING),
                    new Edge(UNKNOWN, REFUSED, REJECTED),
                    new Edge(UNKNOWN, NOT_REACHED, NOT_STARTED),
                    new Edge(UNKNOWN, FOUND_PENDING, PENDING),
                    new Edge(UNKNOWN, FOUND_APPROVED, APPROVED),
                    new Edge(UNKNOWN, FOUND_REJECTED, REJECTED),
                    new Edge(UNKNOWN, FOUND_EXPIRED, EXPIRED),
                    new Edge(UNKNOWN, NOT_FOUND, NOT_STARTED),
                    new Edge(UNKNOWN, ENDED_BY_TREASURY, NOT_STARTED),
                    new Edge(REJECTED, FOUND_APPROVED_LATE, APPROVED),
                    new Edge(EXPIRED, FOUND_APPROVED_LATE, APPROVED),
                    new Edge(NOT_STARTED, FOUND_APPROVED_LATE, APPROVED));

    private AttemptTransitions() {}

    /** Where an event takes an attempt, empty when it stays where it is. */
    static Optional<AttemptState> next(AttemptState from, AttemptEvent event) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.event() == event)
                .map(Edge::to)
                .findFirst();
    }
}
