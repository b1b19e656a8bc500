package co.gov.putumayo.estampillas.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was granted and not collected: an entity sees its own, Rentas and auditors all. */
@QuarkusTest
class GrantReportTest {

    private final Exemptions ana = Exemptions.officer("ana");

    @Test
    void listsTheEntitysOwnPageByPage() {
        String mine = ana.grant(Exemptions.teacher()).path("id");
        String theirs = Exemptions.itp().grant(Exemptions.teacher()).path("id");

        List<String> ofAna = ids(ana);
        List<String> ofRevenue = ids(new Exemptions(Tokens.of("rentas", Role.REVENUE)));

        assertThat(ofAna).contains(mine).doesNotContain(theirs).doesNotHaveDuplicates();
        assertThat(ofRevenue).contains(mine, theirs);
    }

    @Test
    void filtersByStateAndExemption() {
        ana.grant(Exemptions.communityWorks()).then().statusCode(201);

        Response waiting = report(ana, "?status=PENDING&exemption=305-2&limit=200");

        waiting.then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("PENDING")))
                .body("items.exemption", everyItem(equalTo("305-2")));
        assertThat(waiting.<List<String>>path("items.id")).isNotEmpty();
    }

    @Test
    void sumsToThePesoWhatWasGranted() {
        long before = notCollected();
        ana.grant(Exemptions.teacher()).then().statusCode(201);
        ana.grant(Exemptions.communityWorks()).then().body("status", equalTo("PENDING"));

        long after = notCollected();

        assertThat(after - before).isEqualTo(24_000);
        report(ana, "/sums")
                .then()
                .body(
                        "items.find { it.levy == 'pro-cultura' }.name",
                        equalTo("Estampilla Pro-Cultura"));
    }

    @Test
    void exportsTheSameAsCsv() {
        String id = ana.grant(Exemptions.teacher()).path("id");
        String number = ana.read(id).path("act.number");

        Response csv = report(Exemptions.auditor(), "/export?exemption=305-8");

        csv.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"exenciones.csv\""));
        assertThat(csv.asString())
                .startsWith("Pedida,Estado,NIT entidad")
                .contains(number)
                .contains(",305-8,305-8,SED-2026-0415,24000,0,");
    }

    @Test
    void saysWhatItCannotRead() {
        report(ana, "?status=granted").then().statusCode(400);
        report(ana, "?from=marzo").then().statusCode(400);
        report(ana, "?cursor=eA").then().statusCode(400);
        report(ana, "/sums?to=ayer").then().statusCode(400);
    }

    private long notCollected() {
        return report(ana, "/sums").jsonPath().getLong("notCollected");
    }

    private static List<String> ids(Exemptions reader) {
        List<String> ids = new ArrayList<>();
        String next = "?limit=100";
        while (next != null) {
            Response page = report(reader, next);
            page.then().statusCode(200);
            ids.addAll(page.<List<String>>path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf('?'), link.indexOf('>'));
        }
        return ids;
    }

    private static Response report(Exemptions reader, String rest) {
        return reader.signedIn().urlEncodingEnabled(false).get(Exemptions.GRANTS + rest);
    }
}
