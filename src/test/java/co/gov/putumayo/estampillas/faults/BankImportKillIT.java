package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service killed (-9) in the middle of a file of a bank: another goes on where it stopped. */
class BankImportKillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path JAR = Path.of("target", "estampillas.jar");
    private static final int LINES = 500;

    /** Small batches and short leases, so that a small file has a middle. */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "estampillas.treasury.bank.every", "1s",
                    "estampillas.treasury.bank.import-batch", "100",
                    "estampillas.treasury.bank.compare-batch", "100",
                    "estampillas.treasury.bank.lease", "2S");

    @TempDir Path directory;

    @Test
    void importsAndComparesEachLineOnceThoughKilled() throws IOException {
        Path log = FaultLog.fresh("bank-import.log");
        try (KillableDatabase database = new KillableDatabase(directory.resolve("data"), true)) {
            Sql sql = database.sql();
            ServiceProcess first = start(database, log);
            sql.change(
                    "create function third_batch() returns trigger language plpgsql as $$ begin if"
                            + " new.lines_read >= 300 or new.lines_matched >= 300 then perform"
                            + " pg_advisory_xact_lock(77); end if; return new; end $$");
            sql.change(
                    "create trigger third_batch before update on bank_file for each row execute"
                            + " function third_batch()");
            UUID file;
            try (Brake brake = Brake.on(database.connections(), "select pg_advisory_lock(77)")) {
                file = receive(sql);
                brake.awaitHeld();
                first.kill();
            }
            assertThat(lines(sql, file)).isBetween(100L, 300L);

            sql.change("drop trigger third_batch on bank_file");
            try (ServiceProcess second = start(database, log)) {
                await().atMost(PATIENCE)
                        .until(
                                () ->
                                        sql.number(
                                                        "select count(*) from bank_file where id = ?"
                                                                + " and state = 'MATCHED'",
                                                        file)
                                                == 1);
            }

            assertThat(lines(sql, file)).isEqualTo(LINES);
            assertThat(sql.number("select row_count from bank_file where id = ?", file))
                    .isEqualTo(LINES);
            assertThat(sql.number("select count(*) from bank_item where file_id = ?", file))
                    .isEqualTo(LINES);
        }
    }

    private static ServiceProcess start(KillableDatabase database, Path log) {
        return ServiceProcess.start(JAR, database.url(), log, SETTINGS).awaitReady();
    }

    private static long lines(Sql sql, UUID file) {
        return sql.number("select count(*) from bank_line where file_id = ?", file);
    }

    /** As the upload leaves it; without an identity provider nobody may send one here. */
    private static UUID receive(Sql sql) throws IOException {
        AsobancariaFile text = new AsobancariaFile(LocalDate.of(2026, 3, 16));
        IntStream.range(0, LINES).forEach(i -> text.paid("X" + i, 1_000));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(text.text().getBytes(StandardCharsets.UTF_8));
        }
        UUID id = UUID.randomUUID();
        sql.change(
                "insert into bank_file (id, format, name, state, received_by, received_at, version)"
                        + " values (?, 'ASOBANCARIA', 'x', 'RECEIVING', 'ana', now(), 0)",
                id);
        sql.change(
                "insert into bank_file_chunk (file_id, position, content) values (?, 0, ?)",
                id,
                zipped.toByteArray());
        sql.change(
                "update bank_file set state = 'RECEIVED', sha256 = repeat('a', 64) where id = ?",
                id);
        return id;
    }
}
