package co.gov.putumayo.estampillas.treasury.posting;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.treasury.distribution.Distribute;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import co.gov.putumayo.estampillas.treasury.refund.Desk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What agents withheld comes to the books when their declaration is paid. */
@QuarkusTest
class PostedDeclarationsTest {

    @Inject FreshDeclarants fresh;
    @Inject PaidLiquidations paid;
    @Inject PostedEntries posted;
    @Inject TestClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void paidDeclarationCreditsWhatWasWithheldOfEachStamp() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        Filer filer = Filer.registered(fresh, "2026-01-01", false);
        filer.withholds(1_000_000_000, "2026-01-15");
        String id = filer.presents(Filer.month("2026-01"));

        filer.paysAndBankApproves(id);

        LedgerEntry.Source source = LedgerEntry.Source.of(Sources.DECLARATION, id);
        PostedEntries.View shared = await(Distribute.sourceOf(source));
        PostedEntries.View entry = await(source);
        assertThat(entry.lines())
                .extracting(line -> line.account().code() + " " + line.amount().longValueExact())
                .containsExactly(
                        "clearing.sandbox 20000000",
                        "stamp.pro-cultura -5000000",
                        "stamp.pro-desarrollo-departamental -5000000",
                        "stamp.pro-desarrollo-fronterizo -5000000",
                        "stamp.pro-electrificacion-rural -5000000");
        assertThat(
                        shared.lines().stream()
                                .map(LedgerEntry.Line::amount)
                                .filter(amount -> amount.signum() < 0)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("-20000000");
    }

    @Test
    void declarationPaidByARefundTakesFromWhatWasSetOff() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        Filer filer = Filer.registered(fresh, "2026-01-01", false);
        filer.withholds(200_000_000, "2026-01-15");
        String id = filer.presents(Filer.month("2026-01"));
        clock.set(Instant.parse("2026-03-31T15:00:00Z"));
        String refund = Desk.inReviewOf(filer, paid);
        Map<String, Object> setOff = Desk.setOff(filer.read(id).path("number"), 4_585_000);

        Desk.decide(refund, "bomberil", 4_900_000, setOff).then().statusCode(200);

        assertThat(await(LedgerEntry.Source.of(Sources.DECLARATION, id)).lines())
                .extracting(line -> line.account().code() + " " + line.amount().longValueExact())
                .containsExactly(
                        "set-off 4585000",
                        "penalties -524000",
                        "interest -61000",
                        "stamp.pro-cultura -1000000",
                        "stamp.pro-desarrollo-departamental -1000000",
                        "stamp.pro-desarrollo-fronterizo -1000000",
                        "stamp.pro-electrificacion-rural -1000000");
    }

    private PostedEntries.View await(LedgerEntry.Source source) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> posted.find(source), Optional::isPresent)
                .orElseThrow();
    }
}
