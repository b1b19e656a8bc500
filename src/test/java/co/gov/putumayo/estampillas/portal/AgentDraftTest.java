package co.gov.putumayo.estampillas.portal;

import static co.gov.putumayo.estampillas.portal.AgentPages.main;
import static co.gov.putumayo.estampillas.portal.AgentPages.path;
import static co.gov.putumayo.estampillas.portal.AgentPages.state;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agent does with a draft before it is signed, late and to correct. */
@QuarkusTest
class AgentDraftTest {

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    private Filer filer;

    @BeforeEach
    void tenthOfFebruary() {
        at("2026-02-10T15:00:00Z");
        filer = Filer.registered(fresh, "2026-01-01", false);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void takesRowsByHandWithTheirReasonAndOpensEveryFigure() {
        filer.withholds(100_000_000, "2026-01-15");
        String id = filer.drafts("2026-01");
        try (SignIn aurora = aurora();
                Walk walk = Walk.phone("agent-rows")) {
            aurora.on(walk, path(id) + "/filas");
            assertThat(main(walk)).contains("Retención registrada aquí", "$ 500.000");
            walk.page.fill("#rows-0-base", "mucho");
            walk.page.click("#add button");
            walk.shot("1-wrong");
            assertThat(walk.page.textContent(".summary")).contains("solo con números");
            walk.page.fill("#rows-0-base", "24.000.000");
            walk.page.click("#add button");
            assertThat(walk.page.locator(".summary li").count()).isEqualTo(4);
            walk.page.selectOption("#rows-0-levy", "pro-cultura");
            walk.page.fill("#rows-0-documentNumber", "CO-PAPEL-1");
            walk.page.fill("#rows-0-documentDate", "2026-01-20");
            walk.page.fill("#rows-0-amount", "120.000");
            walk.page.fill("#rows-0-support", "Egreso 113");
            walk.page.click("#add button");
            assertThat(main(walk)).contains("A mano. Soporte: Egreso 113");
            walk.shot("2-added");

            walk.page.navigate(path(id));
            assertThat(walk.page.textContent("#pending")).contains("explique por escrito");
            walk.shot("3-unexplained");
            walk.page.click("#pending a");
            walk.page.fill("#explanations-pro-cultura", "corta");
            walk.submit();
            walk.shot("4-too-short");
            assertThat(walk.page.textContent(".summary")).contains("entre 10 y 1000 letras");
            walk.page.fill("#explanations-pro-cultura", "Contrato en papel, anterior.");
            walk.submit();

            assertThat(walk.page.locator("#pending").count()).isZero();
            assertThat(main(walk)).contains("Contrato en papel, anterior.", "$ 2.120.000");
            walk.page.navigate(path(id) + "/filas");
            walk.page.click("text=Quitar");
            assertThat(main(walk)).doesNotContain("CO-PAPEL-1");
        }
    }

    @Test
    void tellsWhatIsWrongWithATableRowByRowAndSavesNothing() {
        String id = filer.drafts("2026-01");
        String header =
                "tipo;estampilla;documento;fecha;nit_tercero;nombre_tercero;base;valor;soporte;nota\n";
        String good = "operacion;pro-cultura;CO-1;2026-01-15;;;1000000;5000;Egreso 1;\n";
        try (SignIn aurora = aurora();
                Walk walk = Walk.desktop("agent-table")) {
            aurora.on(walk, path(id) + "/tabla");
            walk.shot("1");
            walk.page.setInputFiles(
                    "#table", file(header + good + "operacion;nada;CO-2;2026-13-40;;;x;1;;\n"));
            walk.submit();
            walk.shot("2-wrong");
            assertThat(main(walk))
                    .contains("No se guardó nada", "estampilla", "fecha", "base", "soporte");

            walk.page.setInputFiles("#table", file(header + good));
            walk.submit();

            assertThat(walk.path()).isEqualTo(path(id) + "/filas");
            assertThat(main(walk)).contains("CO-1", "Egreso 1");
        }
    }

    @Test
    void tellsWhatWasRegisteredAfterTheDraftAndTakesItIn() {
        String id = filer.drafts("2026-01");
        filer.withholds(100_000_000, "2026-01-28");
        try (SignIn aurora = aurora();
                Walk walk = Walk.phone("agent-facts")) {
            aurora.on(walk, path(id));
            assertThat(walk.page.textContent("#facts")).contains("Nuevo:", "28 de enero de 2026");
            walk.shot("1");

            walk.page.click("#facts button");

            assertThat(walk.page.locator("#facts").count()).isZero();
            assertThat(main(walk)).contains("$ 2.000.000");
        }
    }

    @Test
    void explainsPenaltyAndInterestAndShowsWhatWaitingCosts() {
        filer.withholds(1_000_000_000, "2026-01-15");
        at("2026-03-21T15:00:00Z");
        String id = filer.drafts("2026-01");
        try (SignIn aurora = aurora();
                Walk walk = Walk.phone("agent-late")) {
            aurora.on(walk, path(id));
            assertThat(walk.page.textContent("#owing"))
                    .contains("$ 2.000.000", "art. 434", "$ 371.000", "$ 22.371.000");
            assertThat(walk.page.textContent("#why")).contains("febrero de 2026", "23,23");
            walk.shot("1-owing");

            walk.page.click("text=Cuánto cuesta esperar");

            walk.shot("2-waiting");
            assertThat(walk.page.textContent(".chart desc"))
                    .contains("21 de marzo de 2026: 22.371.000 pesos");
            assertThat(walk.page.locator("table tbody tr").first().textContent())
                    .contains("21 de marzo de 2026", "$ 22.371.000");
        }
    }

    @Test
    void correctsAFiledOneShowingEachDifference() {
        filer.withholds(1_000_000_000, "2026-01-15");
        String filed = filer.presents(Filer.month("2026-01"));
        filer.paysAndBankApproves(filed);
        at("2026-03-10T15:00:00Z");
        try (SignIn aurora = aurora();
                Walk walk = Walk.desktop("agent-correction")) {
            aurora.on(walk, path(filed));
            walk.page.click("#correct button");
            assertThat(walk.page.textContent("#diff")).contains("Todavía no cambia ningún valor");
            String id = walk.path().replaceFirst(".*/", "");
            filer.adds(id, List.of(Filer.row("pro-cultura", "2026-01-20", 200_000_000, 1_000_000)));

            walk.page.reload();

            walk.shot("1");
            assertThat(walk.page.textContent("#diff"))
                    .contains("$ 5.000.000", "$ 6.000.000", "+$ 1.000.000", "$ 21.000.000");
            assertThat(walk.page.textContent("#owing")).contains("art. 437");
            assertThat(walk.page.textContent("#why")).contains("10 % del aumento");
            walk.page.click("text=Descartar este borrador");
            walk.page.click("#withdraw button");
            assertThat(state(walk)).isEqualTo("WITHDRAWN");
        }
    }

    private SignIn aurora() {
        return new SignIn(identityProvider, "aurora", filer.nit(), Role.WITHHOLDING_AGENT);
    }

    private static FilePayload file(String text) {
        return new FilePayload("filas.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
    }
}
