package co.gov.putumayo.estampillas.tariff.drafting;

import static co.gov.putumayo.estampillas.support.ReferenceValues.ana;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** A draft that Ana makes. */
final class DraftOfAna {

    static final String PATH = "/api/v1/tariff-drafts";

    final String id = "d-" + UUID.randomUUID();

    Response draft(String validFrom) {
        return ana().body(
                        Map.of(
                                "id",
                                id,
                                "ordinance",
                                "900/2046",
                                "title",
                                "Ordenanza de prueba",
                                "validFrom",
                                validFrom))
                .post(PATH);
    }

    Response change(String field, Object value) {
        int revision = ana().get(PATH + "/" + id).path("draft.revision");
        return ana().body(Map.of("revision", revision, field, value))
                .post(PATH + "/" + id + "/changes");
    }

    String cultureContract() {
        return ana().get(PATH + "/" + id)
                .path("rules.find { it.levy == 'pro-cultura' && it.actType == 'contract' }.id");
    }

    static Map<String, String> ruleChange(String rule, String rate) {
        return Map.of("id", rule, "rate", rate, "ordinance", "900/2046", "article", "4");
    }
}
