package co.gov.putumayo.estampillas.payment.gateway.wompi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import co.gov.putumayo.estampillas.payment.gateway.RequiresConsent;
import co.gov.putumayo.estampillas.payment.gateway.RequiresConsent.Terms;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the payer is shown before paying through Wompi: its terms and its banks. */
@QuarkusTest
class WompiTermsTest {

    @Inject TestClock clock;

    private WompiWorld world;

    @BeforeEach
    void beginWorld() {
        world = new WompiWorld(clock);
    }

    @AfterEach
    void endWorld() {
        world.close();
        clock.reset();
    }

    private List<Terms> terms() {
        return ((RequiresConsent) world.gateway()).termsToAccept();
    }

    private void givenMerchant(int serial) {
        world.provider()
                .stubFor(
                        WompiWorld.merchantCall()
                                .willReturn(
                                        okJson(
                                                world.told(
                                                        "merchant",
                                                        Map.of(
                                                                "serial",
                                                                Integer.toString(serial))))));
    }

    @Test
    void linksBothDocuments() {
        // given
        givenMerchant(1);

        // when
        List<Terms> terms = terms();

        // then
        assertThat(terms)
                .extracting(Terms::type)
                .containsExactly("END_USER_POLICY", "PERSONAL_DATA_AUTH");
        assertThat(terms).extracting(Terms::url).allMatch(url -> url.startsWith("https://"));
    }

    @Test
    void remembersTheLinksForAShortTime() {
        // given
        givenMerchant(1);
        terms();
        terms();
        world.provider().verify(1, WompiWorld.merchantQueries());
        clock.advance(Duration.ofMinutes(2));

        // when
        terms();

        // then
        world.provider().verify(2, WompiWorld.merchantQueries());
    }

    @Test
    void acceptsForEachPayerWithATokenOfTheirOwn() {
        // given
        CreationRequest request = world.givenItAccepts();
        terms();
        givenMerchant(2);
        world.gateway().create(request);

        // when
        world.gateway().create(request);

        // then
        assertThat(world.provider().findAll(world.creations()))
                .extracting(sent -> sent.getBodyAsString().replaceAll(".*terminos\\.(\\d).*", "$1"))
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void listsTheBanks() {
        // given
        world.provider()
                .stubFor(WompiWorld.banksCall().willReturn(okJson(world.told("banks", Map.of()))));

        // when
        List<Bank> banks = world.gateway().banks();

        // then
        assertThat(banks)
                .containsExactly(
                        new Bank("0", "A continuación seleccione su banco"),
                        new Bank("1007", "BANCOLOMBIA"),
                        new Bank("1040", "BANCO AGRARIO"));
    }

    @Test
    void anEmptyListOfBanksIsNoList() {
        // given
        world.provider().stubFor(WompiWorld.banksCall().willReturn(okJson("{\"data\":[]}")));

        // when, then
        assertThatThrownBy(() -> world.gateway().banks()).isInstanceOf(GatewayUncertain.class);
    }

    @Test
    void asksForTheBanksAgainWhenThatFails() {
        // given
        world.provider().stubFor(WompiWorld.banksCall().willReturn(aResponse().withStatus(503)));

        // when
        assertThatThrownBy(() -> world.gateway().banks()).isInstanceOf(GatewayUncertain.class);

        // then
        assertThat(world.provider().getAllServeEvents()).hasSize(2);
    }
}
