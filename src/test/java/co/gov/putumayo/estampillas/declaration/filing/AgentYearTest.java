package co.gov.putumayo.estampillas.declaration.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import co.gov.putumayo.estampillas.declaration.event.DeclarationFiled;
import co.gov.putumayo.estampillas.declaration.event.DeclarationPaid;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.Filer.Begun;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The year 2025 of an agent: what it withheld, declared, paid, forgot and mended. */
@QuarkusTest
class AgentYearTest {

    private static final long CONTRACT = 1_000_000_000;
    private static final long STAMPS = 20_000_000;

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @Inject EntityManager database;
    @Inject ObjectMapper json;

    private final List<String> filed = new ArrayList<>();
    private Filer agent;
    private long paid;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void twelveMonthsOfAnAgent() throws IOException {
        theAgentIsRegisteredInJanuary();

        for (int month = 1; month <= 3; month++) {
            inThatMonthItWithholdsOneContract(month);
            andDeclaresInTime(month);
            andPaysAtTheFirstTry(month);
        }
        aprilHasNoOperationsAndIsDeclaredAllTheSame();
        mayIsPaidInTwoTries();
        for (int month = 6; month <= 7; month++) {
            inThatMonthItWithholdsOneContract(month);
            andDeclaresInTime(month);
            andPaysAtTheFirstTry(month);
        }
        augustIsWithheldButNotDeclared();
        for (int month = 9; month <= 10; month++) {
            inThatMonthItWithholdsOneContract(month);
            andDeclaresInTime(month);
            andPaysAtTheFirstTry(month);
        }
        septemberIsCorrectedForContractFoundInDrawer();
        inThatMonthItWithholdsOneContract(11);
        andDeclaresInTime(11);
        andPaysAtTheFirstTry(11);
        augustIsRememberedThatDay();
        inThatMonthItWithholdsOneContract(12);
        andDeclaresInTime(12);
        andPaysAtTheFirstTry(12);

        everyMonthIsFiledOnce();
        theMoneyOfTheYearIsAccountedForLevyByLevy();
    }

    private void theAgentIsRegisteredInJanuary() {
        on("2025-01-10");
        agent = Filer.registered(fresh, "2025-01-01", false);
    }

    private void inThatMonthItWithholdsOneContract(int month) {
        on(TaxPeriod.of(2025, month).lastDay().toString());
        agent.withholds(CONTRACT, TaxPeriod.of(2025, month).month().atDay(15).toString());
    }

    private void andDeclaresInTime(int month) {
        on(TaxPeriod.of(2025, month).next().month().atDay(10).toString());
        presents(month);
    }

    private void andPaysAtTheFirstTry(int month) {
        Begun payment = agent.paysAndBankApproves(last());
        assertThat(payment.amount()).as("month %s", month).isEqualTo(STAMPS);
        paid += payment.amount();
        assertState("FILED");
    }

    private void aprilHasNoOperationsAndIsDeclaredAllTheSame() {
        andDeclaresInTime(4);
        assertState("FILED");
        agent.read(last()).then().body("tax", equalTo(0)).body("owing.total", equalTo(0));
    }

    private void mayIsPaidInTwoTries() {
        inThatMonthItWithholdsOneContract(5);
        andDeclaresInTime(5);
        Begun first = agent.begins(last(), "payments");
        agent.pays(last()).then().statusCode(409).body("code", equalTo("payment-pending"));
        Filer.bank(first, "reject");
        assertState("AWAITING_PAYMENT");

        Begun second = agent.paysAndBankApproves(last());

        assertThat(second.amount()).isEqualTo(STAMPS);
        paid += STAMPS;
        assertState("FILED");
        agent.pays(last()).then().statusCode(409).body("code", equalTo("already-paid"));
    }

    private void augustIsWithheldButNotDeclared() {
        inThatMonthItWithholdsOneContract(8);
    }

    /** Due on 19 September, filed on 10 December: three months, at half, for it is the first. */
    private void augustIsRememberedThatDay() {
        Map<String, Object> august = Filer.month("2025-08");
        august.put("payShareOfPenalty", "0.5");
        filed.add(agent.presents(august));
        agent.declarant()
                .queryParam("to", "2025-12-20")
                .get(Filer.PATH + "/{id}/cost-of-waiting", last())
                .then()
                .statusCode(200)
                .body("items", hasSize(11))
                .body("items[0].penalty", equalTo(1_500_000))
                .body("items.find { it.day == '2025-12-19' }.penalty", equalTo(1_500_000))
                .body("items.find { it.day == '2025-12-20' }.penalty", equalTo(2_000_000));

        Begun payment = agent.paysAndBankApproves(last());

        long interest = payment.amount() - STAMPS - 1_500_000;
        // 11 days at 23.01 %, 31 at 22.36 %, 30 at 22.99 % and 10 at 23.02 %, in 366.
        assertThat(interest).isEqualTo(1_020_000);
        paid += payment.amount();
        agent.read(last())
                .then()
                .body("state", equalTo("FILED"))
                .body("owing.monthsLate", equalTo(3));
    }

    private void septemberIsCorrectedForContractFoundInDrawer() {
        String first = filed.get(filed.size() - 2);
        on("2025-11-20");
        agent.withholds(CONTRACT, "2025-09-30");
        Map<String, Object> correction = Filer.month("2025-09");
        correction.put("corrects", agent.read(first).path("number"));
        filed.add(agent.presents(correction));
        agent.read(last())
                .then()
                .body("correction.regime", equalTo("RAISES"))
                .body("correction.increase", equalTo((int) STAMPS))
                .body("owing.penalty", equalTo(2_000_000));

        Begun payment = agent.paysAndBankApproves(last());

        paid += payment.amount();
        assertState("FILED");
        agent.read(first).then().body("state", equalTo("CORRECTED"));
    }

    private void everyMonthIsFiledOnce() {
        agent.declarant()
                .queryParam("state", "FILED")
                .get(Filer.PATH)
                .then()
                .body("items", hasSize(12))
                .body("items.period.unique()", hasSize(12))
                .body("items.state", everyItem(equalTo("FILED")))
                .body("items.correction", hasItem(true));
        Filer.officer("revenue")
                .queryParam("nit", agent.nit())
                .get("/api/v1/obligations/overdue")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private void theMoneyOfTheYearIsAccountedForLevyByLevy() throws IOException {
        long levies = 0;
        long penaltyAndInterest = 0;
        long received = 0;
        for (JsonNode event : events(DeclarationPaid.class)) {
            for (JsonNode amount : event.get("levies")) {
                levies += amount.asLong();
            }
            penaltyAndInterest += event.get("penalty").asLong() + event.get("interest").asLong();
            received += event.get("received").asLong();
            assertThat(event.get("excess").asLong()).isZero();
        }
        assertThat(levies).isEqualTo(12 * STAMPS);
        assertThat(received).isEqualTo(paid).isEqualTo(levies + penaltyAndInterest);
        assertThat(events(DeclarationFiled.class)).hasSize(13);
    }

    private List<JsonNode> events(Class<?> type) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String id : filed) {
            for (Object payload : payloads(type, UUID.fromString(id))) {
                events.add(json.readTree((String) payload));
            }
        }
        return events;
    }

    private List<?> payloads(Class<?> type, UUID subject) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createNativeQuery(
                                                "select cast(payload as text) from domain_event"
                                                        + " where type = ?1 and subject = ?2",
                                                String.class)
                                        .setParameter(1, type.getSimpleName())
                                        .setParameter(2, subject)
                                        .getResultList());
    }

    private void presents(int month) {
        filed.add(agent.presents(Filer.month(TaxPeriod.of(2025, month).toString())));
    }

    private String last() {
        return filed.get(filed.size() - 1);
    }

    private void assertState(String state) {
        agent.read(last()).then().body("state", equalTo(state));
    }

    /** At ten in the morning in Bogotá. */
    private void on(String day) {
        clock.set(LocalDate.parse(day).atTime(10, 0).atZone(clock.getZone()).toInstant());
    }
}
