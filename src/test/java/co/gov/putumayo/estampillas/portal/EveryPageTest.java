package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Walk} demands of a page, of every page that needs nothing to be opened. */
@QuarkusTest
class EveryPageTest {

    static final List<String> PAGES =
            List.of(
                    "/",
                    "/pagar",
                    "/pagar/otro",
                    "/pagar/contrato",
                    "/pagar/tramite",
                    "/pagar/pasaporte",
                    "/pagar/posesion",
                    "/pagar/certificado",
                    "/pagar/diploma",
                    "/pagar/licencia-de-salud",
                    "/pagar/documento-itp",
                    "/pagar/documento-de-transito",
                    "/pagar/venta-de-bienes",
                    "/pagar/otra-tasa",
                    "/pagar/despues",
                    "/pagar/L-2026-0000001",
                    "/verificar",
                    "/verificar/7K3M-9QWX-2ABC-DEFG-H",
                    "/verificar/offline/",
                    "/ayuda",
                    "/ayuda/pagar",
                    "/ayuda/verificar",
                    "/ayuda/declarar",
                    "/ayuda/privacidad",
                    "/accesibilidad");

    @Test
    void isAccessibleLightAndOurOwnInSpanish() {
        try (Walk walk = Walk.phone("every")) {
            PAGES.forEach(page -> look(walk, page));
        }
    }

    @Test
    void isAccessibleLightAndOurOwnInEnglish() {
        try (Walk walk = Walk.desktop("every-english")) {
            walk.page.navigate("/idioma/en");
            PAGES.forEach(page -> look(walk, page));
        }
    }

    @Test
    void explainsWhatIsNotThere() {
        try (Walk walk = Walk.phone("missing")) {
            walk.page.navigate("/pagar/nada");

            assertThat(walk.page.textContent("h1")).isEqualTo("No se encontró lo que busca");
            walk.expectRefusal(404);
            walk.shot("1");
        }
    }

    private static void look(Walk walk, String page) {
        walk.page.navigate(page);
        walk.shot(page.replaceAll("\\W+", "_"));
        assertThat(walk.page.locator("h1").count()).as("headings of " + page).isOne();
        assertThat(walk.page.title()).as("title of " + page).contains(" · ");
    }
}
