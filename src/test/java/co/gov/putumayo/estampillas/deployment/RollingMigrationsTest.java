package co.gov.putumayo.estampillas.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.deployment.RollingMigrations.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The version before serves beside the new one while a migration is applied: what it would stumble
 * over needs a line with its reason in {@code rolling-allowances.txt}.
 */
class RollingMigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path ALLOWANCES = Path.of("src/test/resources/rolling-allowances.txt");

    @Test
    void everyMigrationLetsTheVersionBeforeServeOrSaysWhyNot() throws IOException {
        Map<String, String> broken = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            files.forEach(
                    file -> {
                        var rules = RollingMigrations.broken(read(file));
                        if (!rules.isEmpty()) {
                            broken.put(file.getFileName().toString(), names(rules));
                        }
                    });
        }

        Map<String, String> allowed = new TreeMap<>();
        for (List<String> allowance : allowances()) {
            allowed.put(allowance.get(0), allowance.get(1));
        }
        assertThat(broken).isEqualTo(allowed);
    }

    @Test
    void everyAllowanceHasItsReason() throws IOException {
        assertThat(allowances()).allMatch(it -> it.size() == 3 && it.get(2).length() > 20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DROP_TABLE      | drop table if exists receipt",
                "DROP_TABLE      | drop view receipt_view",
                "DROP_OTHER      | drop function receipt_total(uuid)",
                "DROP_COLUMN     | alter table receipt add column a text, drop column total",
                "DROP_COLUMN     | alter table receipt drop total",
                "RENAME          | alter table receipt rename column total to sum",
                "RENAME          | alter table receipt rename to receipts",
                "CHANGE_TYPE     | alter table receipt alter column total type numeric(20, 2)",
                "CHANGE_TYPE     | alter table receipt alter total set data type text",
                "SET_NOT_NULL    | alter table receipt alter column paid_at set not null",
                "DROP_DEFAULT    | alter table receipt alter column kind drop default",
                "REQUIRED_COLUMN | alter table receipt add column a int, add b text NOT NULL",
                "NEW_CONSTRAINT  | alter table receipt add constraint receipt_ck check (total > 0)",
                "NEW_CONSTRAINT  | alter table receipt add unique (total)",
                "UNIQUE_INDEX    | create unique index receipt_total_uq on receipt (total)",
                "NEW_TRIGGER     | create trigger t before update or delete on receipt execute f()",
                "UPDATE          | update receipt set total = 0",
                "DELETE          | delete from receipt",
                "DELETE          | truncate receipt",
                "REVOKE          | revoke insert on receipt from estampillas_app",
            })
    void noticesWhatTheVersionBeforeStumblesOver(Rule rule, String statement) {
        String migration = "create table other (id uuid not null);\n-- why\n" + statement + ";\n";

        assertThat(RollingMigrations.broken(migration)).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (a int not null, constraint t_ck check (a > 0))",
                "alter table receipt add column a text, add b int not null default 0",
                "alter table receipt add c text generated always as (lower(code)) stored not null",
                "alter table receipt alter column paid_at drop not null",
                "alter table receipt drop constraint receipt_ck",
                "create index receipt_total_ix on receipt (total)",
                "create function f() returns trigger as $$ begin update t set a = 1; end $$",
                "insert into levy (code, name) values ('x', 'drop table; update t')",
                "-- drop table receipt",
                "create table n (a int); create unique index n_uq on n (a); update n set a = 1",
            })
    void letsPassWhatOnlyAdds(String migration) {
        assertThat(RollingMigrations.broken(migration)).isEmpty();
    }

    private static List<List<String>> allowances() throws IOException {
        return Files.readAllLines(ALLOWANCES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s*\\|\\s*", -1)))
                .toList();
    }

    private static String names(Iterable<Rule> rules) {
        TreeSet<String> names = new TreeSet<>();
        rules.forEach(rule -> names.add(rule.name()));
        return names.stream().collect(Collectors.joining(" "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
