package co.gov.putumayo.estampillas.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files for what the processes of a test say; they stay when it is over, in target/faults. */
public final class FaultLog {

    private FaultLog() {}

    /** One without the lines of former runs. */
    public static Path fresh(String name) {
        try {
            Path log = Files.createDirectories(Path.of("target", "faults")).resolve(name);
            Files.deleteIfExists(log);
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
