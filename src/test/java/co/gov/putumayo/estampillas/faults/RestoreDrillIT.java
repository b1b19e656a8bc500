package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The rehearsal that operations.md names, run as it is: {@code src/ops/restore-drill}. */
class RestoreDrillIT {

    private static final Path DRILL = Path.of("src", "ops", "restore-drill");
    private static final String JAR = "target/estampillas.jar";
    private static final long MINUTES = 10;

    @Test
    void bringsBackWhatWasNotedAndNoticesWhatIsChanged() throws IOException, InterruptedException {
        boolean installed = Files.isDirectory(Path.of("/usr/lib/postgresql"));
        boolean obliged = "true".equals(System.getenv("CI_RUN"));
        assertThat(obliged && !installed).as("no PostgreSQL of Debian in .ci/run").isFalse();
        assumeTrue(installed, "apt-get install postgresql to run this test");
        Path log = FaultLog.fresh("restore.log");
        ProcessBuilder command = new ProcessBuilder(DRILL.toString()).redirectErrorStream(true);
        command.environment().put("SERVICE_JAR", JAR);

        Process drill = command.redirectOutput(log.toFile()).start();
        boolean ended = drill.waitFor(MINUTES, TimeUnit.MINUTES);
        drill.destroy();

        String said = Files.readString(log);
        System.out.println(said);
        assertThat(ended).as(said).isTrue();
        assertThat(drill.exitValue()).as(said).isZero();
        assertThat(said)
                .contains("To the moment: every table as noted", "From the dump: every table as")
                .containsPattern("To the end of the archive: \\d+ of 64 acknowledged receipts lost")
                .contains(
                        "Noticed: one row of annulments gone",
                        "Noticed: one character of a receipt",
                        "Noticed: one peso of an entry");
    }
}
