package co.gov.putumayo.estampillas.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may call each operation: roles, or nobody in particular. */
final class WhoMayCall {

    static final Set<String> EVERYBODY = Set.of();

    /** By operation: its roles, or everybody. One line an operation, in order. */
    static final Map<String, Set<String>> TABLE = read();

    private WhoMayCall() {}

    private static Map<String, Set<String>> read() {
        Path table = Path.of("src", "test", "resources", "who-may-call.csv");
        try (Stream<String> lines = Files.lines(table)) {
            return lines.map(line -> line.split(",", 2))
                    .collect(
                            Collectors.toMap(
                                    cells -> cells[0],
                                    cells ->
                                            "everybody".equals(cells[1])
                                                    ? EVERYBODY
                                                    : Set.of(cells[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
