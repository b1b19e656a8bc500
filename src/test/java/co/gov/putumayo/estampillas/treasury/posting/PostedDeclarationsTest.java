package co.gov.putumayo.estampillas.treasury.posting;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.treasury.distribution.Distribute;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What agents withheld comes to the books when their declaration is paid. */
@QuarkusTest
class PostedDeclarationsTest {

    @Inject FreshDeclarants fresh;
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

    private PostedEntries.View await(LedgerEntry.Source source) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> posted.find(source), Optional::isPresent)
                .orElseThrow();
    }
}
