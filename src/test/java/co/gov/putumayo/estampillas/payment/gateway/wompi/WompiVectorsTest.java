package co.gov.putumayo.estampillas.payment.gateway.wompi;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.NotificationVerdict;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures computed apart from this code (FACTS §6.5 and §6.6). */
class WompiVectorsTest {

    private static final String CHECKSUM =
            "c7c03147429efbbcfab3cdf585041c871d577ca183b1387581535add1a061780";

    private final WompiEvents events = new WompiEvents(WompiWorld.EVENTS);

    private static String documented(String checksum) {
        return HttpWorld.fixture("wompi/event-documented", Map.of("checksum", checksum));
    }

    private NotificationVerdict read(String body) {
        return events.read(GatewayWorld.message(body, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "ord-12345,15000000,test_integrity_secreto,"
                + "b1a8a79246cc50da3ac84b452dc2ac3c78ce23fd0a2ee9ab7c1878f65d78222b",
        "sk8-438k4-xmxm392-sn2m,2490000,prod_integrity_Z5mMke9x0k8gpErbDqwrJXMqsI6SFli6,"
                + "37c8407747e595535433ef8f6a811d853cd943046624a0ec04662b17bbf33bf5"
    })
    void signsACreation(String reference, long cents, String secret, String signature) {
        assertThat(WompiHash.integrity(reference, cents, "COP", null, secret)).isEqualTo(signature);
    }

    @Test
    void signsTheLimitOfTimeToo() {
        // sha256sum of the text that Wompi's page concatenates
        assertThat(
                        WompiHash.integrity(
                                "sk8-438k4-xmxm392-sn2m",
                                2_490_000,
                                "COP",
                                "2023-06-09T20:28:50.000Z",
                                "prod_integrity_Z5mMke9x0k8gpErbDqwrJXMqsI6SFli6"))
                .isEqualTo("e972f58e7de36b283fbb93d9318d39a54ffdff4e8e917b534f30d63c9d7bb89c");
    }

    @Test
    void recognisesAnEvent() {
        // when
        NotificationVerdict verdict = read(documented(CHECKSUM));

        // then
        assertThat(verdict)
                .isEqualTo(
                        new NotificationVerdict.Authentic(
                                CHECKSUM,
                                "transaction.updated",
                                new TransactionKey("MZQ3X2DE2SMX", "1234-1610641025-49201")));
    }

    @Test
    void readsChecksumsInCapitalsToo() {
        assertThat(read(documented(CHECKSUM.toUpperCase(Locale.ROOT))))
                .isEqualTo(read(documented(CHECKSUM)));
    }

    /** It is not the hash of its own example, whichever secret (FACTS §6.6). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                WompiWorld.EVENTS,
                "prod_events_OcHnIzeBl5socpwByQ4hA52Em3USQ93Z",
            })
    void theExampleOfTheDocumentationDoesNotPass(String secret) {
        // given
        String body =
                documented("3476DDA50F64CD7CBD160689640506FEBEA93239BC524FC0469B2C68A3CC8BD0");

        // when
        NotificationVerdict verdict =
                new WompiEvents(secret).read(GatewayWorld.message(body, Map.of()));

        // then
        assertThat(verdict).isEqualTo(new NotificationVerdict.Forged());
    }

    @Test
    void takesTheChecksumFromTheHeaderWhenTheEventHasNone() {
        // given
        String body = documented("x").replace("\"checksum\": \"x\"", "\"otro\": 1");

        // when
        NotificationVerdict verdict =
                events.read(
                        GatewayWorld.message(body, Map.of(WompiWorld.CHECKSUM_HEADER, CHECKSUM)));

        // then
        assertThat(verdict).isInstanceOf(NotificationVerdict.Authentic.class);
    }

    @Test
    void aHeaderThatContradictsTheEventIsForged() {
        // given
        Map<String, String> headers = new HashMap<>();
        headers.put(WompiWorld.CHECKSUM_HEADER, CHECKSUM.replace('c', 'd'));

        // when
        NotificationVerdict verdict =
                events.read(GatewayWorld.message(documented(CHECKSUM), headers));

        // then
        assertThat(verdict).isEqualTo(new NotificationVerdict.Forged());
    }

    @Test
    void signsWhateverPropertiesTheEventNames() {
        // given
        String body =
                documented(
                                WompiHash.sha256(
                                        "MZQ3X2DE2SMX"
                                                + "1234-1610641025-49201"
                                                + "1530291411"
                                                + WompiWorld.EVENTS))
                        .replace("\"transaction.status\",", "")
                        .replace("\"transaction.id\",", "\"transaction.reference\",")
                        .replace("\"transaction.amount_in_cents\"", "\"transaction.id\"");

        // when
        NotificationVerdict verdict = read(body);

        // then
        assertThat(verdict).isInstanceOf(NotificationVerdict.Authentic.class);
    }

    /** The true checksum over other fields that happen to hold the same text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"transaction.id\"|\"transaction.shipping_address\"",
                "\"transaction.id\"|\"transaction.nothing\"",
                "\"transaction.id\"|\"transaction\"",
                "\"APPROVED\"|\"DECLINED\"",
                "4490000|4490001",
                "4490000|44900001",
                "1530291411|1530291412",
                "1530291411|\"1530291411\"",
                "1530291411|1530291411.0",
                "1234-1610641025-49201|1234-1610641025-49202",
                "\"signature\"|\"firma\"",
                "\"properties\"|\"propiedades\"",
                "\"status\": \"APPROVED\"|\"status\": \"APPROVED\", \"status\": \"APPROVED\""
            })
    void refusesAnAlteredEvent(String change) {
        // given
        int bar = change.indexOf('|');
        String body =
                documented(CHECKSUM).replace(change.substring(0, bar), change.substring(bar + 1));

        // when
        NotificationVerdict verdict = read(body);

        // then
        assertThat(verdict).isEqualTo(new NotificationVerdict.Forged());
    }

    @Test
    void refusesAKeyThatIsNotSigned() {
        // given
        String body =
                documented(CHECKSUM)
                        .replace(
                                "\"id\": \"1234-1610641025-49201\"",
                                "\"id\": \"otra\", \"copia\": \"1234-1610641025-49201\"")
                        .replace("\"transaction.id\"", "\"transaction.copia\"");

        // when
        NotificationVerdict verdict = read(body);

        // then
        assertThat(verdict).isEqualTo(new NotificationVerdict.Forged());
    }

    @Test
    void showsNoSecret() {
        assertThat(events.toString()).doesNotContain(WompiWorld.EVENTS);
    }
}
