package co.gov.putumayo.estampillas.liquidation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LiquidationExpiryTest {

    @Inject TestClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        // The day of Bogotá counts, five hours behind UTC.
        "2026-03-15T15:00:00Z, 2026-04-14T23:59:59-05:00",
        "2026-03-16T03:00:00Z, 2026-04-14T23:59:59-05:00",
        "2026-12-01T15:00:00Z, 2026-12-31T23:59:59-05:00",
        "2026-12-02T15:00:00Z, 2026-12-31T23:59:59-05:00",
        "2027-01-01T03:00:00Z, 2026-12-31T23:59:59-05:00",
        "2027-01-01T06:00:00Z, 2027-01-31T23:59:59-05:00"
    })
    void expiresAfterThirtyDaysOrWithTheYear(Instant made, String expiry) {
        clock.set(made);

        Response answer = Requests.contract().post();

        answer.then().statusCode(201).body("expiresAt", equalTo(expiry));
    }

    @Test
    void isNumberedInTheYearOfBogota() {
        clock.set(Instant.parse("2027-01-01T03:00:00Z"));

        Response answer = Requests.contract().post();

        answer.then().statusCode(201).body("number", startsWith("L-2026-"));
    }

    @Test
    void staysOpenToTheEndOfTheLastDay() {
        clock.set(Instant.parse("2026-03-15T15:00:00Z"));
        Requests.Made made = Requests.contract().make();

        clock.set(Instant.parse("2026-04-15T04:59:00Z"));

        made.read().body("status", equalTo("OPEN"));
    }

    @Test
    void isExpiredOnTheNextDay() {
        clock.set(Instant.parse("2026-03-15T15:00:00Z"));
        Requests.Made made = Requests.contract().make();

        clock.set(Instant.parse("2026-04-15T05:00:00Z"));

        made.read().body("status", equalTo("EXPIRED"));
    }

    @Test
    void nothingDueNeverExpires() {
        Requests.Made made =
                Requests.contract()
                        .with("/entityNit", "999000003")
                        .with("/act/value", 1_000)
                        .make();

        clock.advance(Duration.ofDays(400));

        made.read().body("status", equalTo("NOTHING_DUE"));
    }
}
