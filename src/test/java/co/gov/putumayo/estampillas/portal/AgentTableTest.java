package co.gov.putumayo.estampillas.portal;

import static co.gov.putumayo.estampillas.portal.AgentPages.main;
import static co.gov.putumayo.estampillas.portal.AgentPages.path;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows by hand come from a spreadsheet, as people keep them: all of them, or none. */
@QuarkusTest
class AgentTableTest {

    private static final List<String> HEADER =
            List.of(
                    "tipo",
                    "estampilla",
                    "documento",
                    "fecha",
                    "nit_tercero",
                    "nombre_tercero",
                    "base",
                    "valor",
                    "soporte",
                    "nota");

    private static final Object[] GOOD = {
        "operacion",
        "pro-cultura",
        "CO-HOJA-1",
        LocalDate.parse("2026-01-15"),
        null,
        null,
        1_000_000,
        5_000,
        "Egreso 1",
        null
    };

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    private Filer filer;

    static Stream<Device> devices() {
        return Device.phoneAndPlainDesktop("agent-sheet");
    }

    @BeforeEach
    void tenthOfFebruary() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-01", false);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("devices")
    void takesASpreadsheetOnceItsErrorsAreMended(Device device) {
        String id = filer.drafts("2026-01");
        Object[] wrong = GOOD.clone();
        wrong[1] = "pro-nada";
        wrong[2] = "CO-HOJA-2";
        wrong[3] = "31 de enero";
        wrong[6] = "mucho";
        wrong[8] = null;
        try (SignIn aurora = aurora();
                Walk walk = device.open().get()) {
            aurora.on(walk, path(id) + "/tabla");
            Download template = walk.page.waitForDownload(() -> walk.page.click("text=Excel"));
            assertThat(template.suggestedFilename()).endsWith(".xlsx");
            upload(walk, sheet(GOOD, wrong));
            walk.shot("1-wrong");
            assertThat(walk.page.locator("tbody tr th").allTextContents())
                    .containsOnly("3")
                    .hasSize(4);
            assertThat(walk.page.textContent("tbody"))
                    .contains("estampilla", "fecha", "base", "soporte")
                    .contains("Escriba la fecha como AAAA-MM-DD.");
            assertThat(main(walk)).contains("No se guardó nada");

            upload(walk, sheet(GOOD));

            assertThat(walk.path()).isEqualTo(path(id) + "/filas");
            assertThat(main(walk)).contains("CO-HOJA-1", "Egreso 1", "$ 5.000");
            assertThat(main(walk)).doesNotContain("CO-HOJA-2");
            walk.shot("2-added");
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void tellsThatAFileIsNoSpreadsheetOrLacksColumns(Device device) {
        String id = filer.drafts("2026-01");
        try (SignIn aurora = aurora();
                Walk walk = device.open().get()) {
            walk.expectRefusal(400);
            aurora.on(walk, path(id) + "/tabla");
            upload(walk, "esto no es una hoja".getBytes(StandardCharsets.UTF_8));
            walk.shot("3-no-sheet");
            assertThat(walk.page.textContent("#table-error")).contains("no se pudo leer");

            upload(walk, sheet(HEADER.subList(0, 4), new Object[0]));

            walk.shot("4-no-columns");
            assertThat(walk.page.textContent("tbody")).contains("base", "valor", "soporte");
            walk.page.navigate(path(id) + "/filas");
            assertThat(main(walk)).contains("No hay filas");
        }
    }

    private static void upload(Walk walk, byte[] content) {
        walk.page.setInputFiles(
                "#table",
                new FilePayload("Filas de enero.XLSX", "application/octet-stream", content));
        walk.submit();
    }

    private static byte[] sheet(Object[]... rows) {
        return sheet(HEADER, rows);
    }

    private static byte[] sheet(List<String> header, Object[]... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.open(SheetFormat.XLSX, bytes, "Filas", header)) {
            for (Object[] row : rows) {
                writer.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private SignIn aurora() {
        return new SignIn(identityProvider, "aurora", filer.nit(), Role.WITHHOLDING_AGENT);
    }
}
