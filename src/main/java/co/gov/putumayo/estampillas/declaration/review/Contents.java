package co.gov.putumayo.estampillas.declaration.review;

import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.Explanations;
import co.gov.putumayo.estampillas.declaration.record.RowRepository;
import co.gov.putumayo.estampillas.tariff.DeclaredLevies;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what a declaration says. */
@ApplicationScoped
public class Contents {

    private final RowRepository rows;
    private final Explanations explanations;
    private final DeclaredLevies levies;

    Contents(RowRepository rows, Explanations explanations, DeclaredLevies levies) {
        this.rows = rows;
        this.explanations = explanations;
        this.levies = levies;
    }

    public Boxes boxes(UUID declarationId) {
        return Boxes.of(levies.all(), rows.sums(declarationId), explanations.of(declarationId));
    }

    /**
     * Hash of the canonical content, hexadecimal: heading, boxes, explanations, every row and
     * deposit. Two declarations that say the same in all of that have the same; signatures are of
     * this.
     */
    public String sha256(Declaration declaration) {
        Boxes boxes = boxes(declaration.id());
        String text =
                String.join(
                        "\n",
                        List.of(
                                declaration.number(),
                                declaration.entityNit(),
                                declaration.period().toString(),
                                declaration.kind().name(),
                                Objects.toString(declaration.correctsId(), ""),
                                declaration.payShare().name(),
                                Objects.toString(declaration.differingCriterion(), ""),
                                amounts(boxes.amounts()),
                                String.valueOf(explanations.of(declaration.id())),
                                rows.digest(declaration.id())));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String amounts(Map<String, Long> amounts) {
        return amounts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }
}
