package co.gov.putumayo.estampillas.withholding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.support.Withholds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What becomes of a withholding: declared, paid, or taken back before either. */
@QuarkusTest
class WithholdingLifeTest {

    private static final Instant PAID_AT = Instant.parse("2026-04-20T15:00:00Z");
    private static final TaxPeriod MARCH = TaxPeriod.of(2026, 3);

    private final Withholds department = Withholds.department();
    private final String declaration = "D-" + UUID.randomUUID();

    @Inject Withholdings withholdings;
    @Inject EntityManager database;

    @Test
    void isDeclaredAndThenPaid() {
        String id = department.withhold().path("id");

        declare(id);
        department
                .read(id)
                .then()
                .body("status", equalTo("DECLARED"))
                .body("declaredIn", equalTo(declaration));
        int paid = inTransaction(() -> withholdings.markPaid(declaration, PAID_AT));

        assertThat(paid).isOne();
        department
                .read(id)
                .then()
                .body("status", equalTo("PAID"))
                .body("paidAt", equalTo("2026-04-20T10:00:00-05:00"));
    }

    @Test
    void movesToTheCorrectionUntilItIsPaid() {
        String id = department.withhold().path("id");
        declare(id);

        inTransaction(() -> declareIn(id, declaration + "-C"));
        inTransaction(() -> withholdings.markPaid(declaration + "-C", PAID_AT));
        inTransaction(() -> declareIn(id, declaration + "-D"));

        department.read(id).then().body("declaredIn", equalTo(declaration + "-C"));
    }

    @Test
    void isTakenBackBeforeItIsDeclared() {
        Withholds.Made liquidation = department.liquidate();
        String id = department.register(Withholds.body(liquidation.number())).path("id");

        Response reversed = department.reverse(id);

        reversed.then()
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("reversal.document", equalTo("Acta 014 de 2026"));
        Withholds.see(liquidation).then().body("status", equalTo("CANCELLED"));
        department.reverse(id).then().statusCode(409);
        assertThatThrownBy(() -> declare(id)).isInstanceOf(ProblemException.class);
    }

    @Test
    void isNotTakenBackOnceDeclared() {
        String id = department.withhold().path("id");
        declare(id);

        Response refused = department.reverse(id);

        refused.then().statusCode(409).body("code", equalTo("conflict"));
        department.read(id).then().body("status", equalTo("DECLARED"));
    }

    @Test
    void asksWhyItIsTakenBack() {
        String id = department.withhold().path("id");

        Response refused =
                department
                        .signedIn()
                        .contentType(ContentType.JSON)
                        .body(Map.of())
                        .post(Withholds.PATH + "/" + id + "/reversal");

        refused.then().statusCode(422).body("errors.pointer", contains("/reason", "/document"));
    }

    @Test
    void isNobodyElsesBusiness() {
        String id = department.withhold().path("id");

        Withholds.itp().read(id).then().statusCode(404);
        Withholds.itp().reverse(id).then().statusCode(404);
        assertThat(ids(Withholds.itp())).doesNotContain(id);
        assertThat(ids(department)).contains(id);
    }

    @Test
    void sumsTheMonthByLevy() {
        long before = elderly();
        department.withhold();
        department.reverse(department.withhold().path("id")).then().statusCode(200);

        long after = elderly();

        // 4.9 % of 1,000 million, once: the reversed one does not count.
        assertThat(after - before).isEqualTo(49_000_000);
    }

    @Test
    void givesTheMonthInPagesWithEachLevy() {
        UUID first = UUID.fromString(department.withhold().path("id"));
        UUID second = UUID.fromString(department.withhold().path("id"));

        List<WithholdingView> page = withholdings.page(department.entityNit(), MARCH, first, 1);

        assertThat(page).singleElement().satisfies(row -> assertThat(row.id()).isEqualTo(second));
        assertThat(page.get(0).liquidation().lines())
                .filteredOn(line -> line.levy().equals("bienestar-adulto-mayor"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(new BigDecimal(line.rate())).isEqualByComparingTo("0.049");
                            assertThat(line.amount()).isEqualTo(49_000_000);
                        });
    }

    @Test
    void asksForAMonth() {
        department.signedIn().get(Withholds.PATH + "?period=marzo").then().statusCode(400);
        department
                .signedIn()
                .get(Withholds.PATH + "?period=2026-03&cursor=eA")
                .then()
                .statusCode(400);
    }

    @Test
    void databaseRefusesToChangeOrForgetIt() {
        String id = department.withhold().path("id");

        assertThatThrownBy(() -> change("update withholding set amount = 1000 where id = ?1", id))
                .hasStackTraceContaining("a withholding is frozen");
        assertThatThrownBy(() -> change("delete from withholding where id = ?1", id))
                .hasStackTraceContaining("append only");
        assertThatThrownBy(
                        () ->
                                change(
                                        "update liquidation set status = 'CANCELLED' where id ="
                                                + " (select liquidation_id from withholding where"
                                                + " id = ?1)",
                                        id))
                .hasStackTraceContaining("do not agree");
    }

    private List<String> ids(Withholds entity) {
        List<String> ids = new ArrayList<>();
        String next = Withholds.PATH + "?period=2026-03&limit=200";
        while (next != null) {
            Response page = entity.signedIn().urlEncodingEnabled(false).get(next);
            ids.addAll(page.<List<String>>path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return ids;
    }

    private long elderly() {
        return withholdings.totals(department.entityNit(), MARCH).stream()
                .filter(levy -> levy.levy().equals("bienestar-adulto-mayor"))
                .mapToLong(LevyWithheld::amount)
                .sum();
    }

    private void declare(String id) {
        inTransaction(() -> declareIn(id, declaration));
    }

    private boolean declareIn(String id, String number) {
        withholdings.markDeclared(List.of(UUID.fromString(id)), number);
        return true;
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private void change(String sql, String id) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(sql)
                                        .setParameter(1, UUID.fromString(id))
                                        .executeUpdate());
    }
}
