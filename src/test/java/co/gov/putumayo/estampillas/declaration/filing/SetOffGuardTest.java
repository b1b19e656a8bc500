package co.gov.putumayo.estampillas.declaration.filing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Past the service, too, nothing is said to be set off that no refund paid (art. 633). */
@QuarkusTest
class SetOffGuardTest {

    @Inject FreshDeclarants fresh;
    @Inject EntityManager database;

    @ParameterizedTest
    @CsvSource({
        "set_off = 1, declaration_set_off_ck",
        "balance_set_off = 1, declaration_balance_set_off_ck",
        "'set_off = 1, state = ''AWAITING_PAYMENT'', content_sha256 = repeat(''a'', 64),"
                + " presented_at = now()', does not add up"
    })
    void databaseRefuses(String change, String why) {
        String id = Filer.registered(fresh, "2026-01-01", false).drafts("2026-01");

        assertThatThrownBy(() -> change(id, change)).hasStackTraceContaining(why);
    }

    private void change(String id, String change) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "update declaration set "
                                                        + change
                                                        + " where id = :id")
                                        .setParameter("id", UUID.fromString(id))
                                        .executeUpdate());
    }
}
