package co.gov.putumayo.estampillas.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The machine of an attempt: every pair of state and event, and its diagram. */
class AttemptTransitionsTest {

    private static final Path DIAGRAM = Path.of("src", "docs", "payment-states.md");
    private static final Path MADE = Path.of("target", "payment-states.md");

    /** The whole machine again, written by hand: state, event, state. */
    private static final String EXPECTED =
            """
            CREATED ACCEPTED SUBMITTED
            CREATED REFUSED REJECTED
            CREATED NOT_REACHED NOT_STARTED
            CREATED ANSWER_LOST UNKNOWN
            CREATED FOUND_PENDING PENDING
            CREATED FOUND_APPROVED APPROVED
            CREATED FOUND_REJECTED REJECTED
            CREATED FOUND_EXPIRED EXPIRED
            SUBMITTED FOUND_PENDING PENDING
            SUBMITTED FOUND_APPROVED APPROVED
            SUBMITTED FOUND_REJECTED REJECTED
            SUBMITTED FOUND_EXPIRED EXPIRED
            SUBMITTED NOT_FOUND UNKNOWN
            PENDING FOUND_APPROVED APPROVED
            PENDING FOUND_REJECTED REJECTED
            PENDING FOUND_EXPIRED EXPIRED
            UNKNOWN ACCEPTED PENDING
            UNKNOWN REFUSED REJECTED
            UNKNOWN NOT_REACHED NOT_STARTED
            UNKNOWN FOUND_PENDING PENDING
            UNKNOWN FOUND_APPROVED APPROVED
            UNKNOWN FOUND_REJECTED REJECTED
            UNKNOWN FOUND_EXPIRED EXPIRED
            UNKNOWN NOT_FOUND NOT_STARTED
            UNKNOWN ENDED_BY_TREASURY NOT_STARTED
            REJECTED FOUND_APPROVED_LATE APPROVED
            EXPIRED FOUND_APPROVED_LATE APPROVED
            NOT_STARTED FOUND_APPROVED_LATE APPROVED
            """;

    @Test
    void takesExactlyTheseEdgesOfAllPairs() {
        Set<String> taken = new HashSet<>();

        for (AttemptState state : AttemptState.values()) {
            for (AttemptEvent event : AttemptEvent.values()) {
                AttemptTransitions.next(state, event)
                        .ifPresent(to -> taken.add(state + " " + event + " " + to));
            }
        }

        assertThat(taken).containsExactlyInAnyOrderElementsOf(EXPECTED.lines().toList());
    }

    @Test
    void hasOneEdgeForEachPair() {
        List<String> pairs =
                AttemptTransitions.EDGES.stream()
                        .map(edge -> edge.from() + " " + edge.event())
                        .toList();

        assertThat(pairs).doesNotHaveDuplicates();
    }

    @Test
    void nothingLeavesApproved() {
        assertThat(AttemptTransitions.EDGES)
                .noneMatch(edge -> edge.from() == AttemptState.APPROVED);
    }

    @Test
    void endedAttemptsComeBackOnlyAsApproved() {
        assertThat(AttemptTransitions.EDGES)
                .filteredOn(edge -> !edge.from().isLive())
                .allMatch(
                        edge ->
                                edge.event() == AttemptEvent.FOUND_APPROVED_LATE
                                        && edge.to() == AttemptState.APPROVED);
    }

    @Test
    void everyStateCanBeReached() {
        Set<AttemptState> reached =
                AttemptTransitions.EDGES.stream()
                        .map(AttemptTransitions.Edge::to)
                        .collect(Collectors.toSet());

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AttemptState.values())
                                .filter(state -> state != AttemptState.CREATED)
                                .toList());
    }

    @Test
    void diagramInTheDocumentsIsCurrent() throws IOException {
        String made = document();
        Files.writeString(MADE, made);

        String kept = Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "";

        assertThat(kept).withFailMessage("Old diagram: cp %s %s", MADE, DIAGRAM).isEqualTo(made);
    }

    private static String document() {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (AttemptTransitions.Edge edge : AttemptTransitions.EDGES) {
            labels.computeIfAbsent(edge.from() + " --> " + edge.to(), key -> new ArrayList<>())
                    .add(edge.event().name());
        }
        String edges =
                labels.entrySet().stream()
                        .map(e -> "    " + e.getKey() + " : " + String.join(", ", e.getValue()))
                        .collect(Collectors.joining("\n"));
        return """
               # States of a payment attempt

               Drawn from `AttemptTransitions` by `AttemptTransitionsTest`, which fails when this page is old.
               Events that have no edge from a state leave it as it is. Live states, in which nobody may begin
               another attempt: CREATED, SUBMITTED, PENDING, UNKNOWN.

               ```mermaid
               stateDiagram-v2
                   [*] --> CREATED : REQUESTED
               %s
               ```

               A payment is `OPEN` until an attempt is approved with the whole amount (`PAID`), its time ends with
               no live attempt (`EXPIRED`), or what is owed changes (`CANCELLED`). Money that cannot pay it opens an
               anomaly: `WRONG_AMOUNT`, `WRONG_CURRENCY`, `SECOND_APPROVAL`, `LATE_APPROVAL`, `NOT_PAYABLE`;
               an approval taken back opens `REVERSED`.
               """
                .formatted(edges);
    }
}
