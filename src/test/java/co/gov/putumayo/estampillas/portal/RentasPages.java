package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of each thing that Rentas works on, waiting for somebody, and the pages that show them. */
final class RentasPages {

    private static List<String> made;

    private RentasPages() {}

    /** Addresses below that of the desk; made once, for a month has one proposal. */
    static synchronized List<String> all(FreshDeclarants fresh) {
        if (made == null) {
            made = make(fresh);
        }
        return made;
    }

    private static List<String> make(FreshDeclarants fresh) {
        List<String> pages = new ArrayList<>(RentasDeskTest.PAGES);
        String proposal = "/valores/" + proposesValue();
        String draft = "/tarifas/" + draftsTariff();
        Filer filer = Filer.registered(fresh, "2026-01-01", false);
        pages.addAll(
                List.of(
                        proposal,
                        proposal + "/ensayo",
                        draft,
                        draft + "/ensayo",
                        "/vencimientos/" + proposesExtension(),
                        "/declaraciones/" + filer.drafts("2026-01")));
        return pages;
    }

    private static String proposesValue() {
        return posts(
                "/api/v1/value-proposals",
                Map.of(
                        "unit", "UVT",
                        "period", "2093",
                        "value", "90000",
                        "source", "Resolución de prueba"));
    }

    private static String draftsTariff() {
        String id = "p-" + UUID.randomUUID();
        posts(
                "/api/v1/tariff-drafts",
                Map.of(
                        "id", id,
                        "ordinance", "900/2097",
                        "title", "Ordenanza de prueba",
                        "validFrom", "2098-01-01"));
        return id;
    }

    private static String proposesExtension() {
        return posts(
                "/api/v1/due-date-extensions",
                Map.of(
                        "period", "2094-06",
                        "dueDate", "2094-08-15",
                        "legalAct", "Resolución 047 de 2026",
                        "legalActDate", "2026-01-19",
                        "reason", "Indisponibilidad de los servicios electrónicos",
                        "relief", "penalty"));
    }

    private static String posts(String path, Map<String, Object> body) {
        Response made =
                Filer.officer(Role.REVENUE)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post(path);
        made.then().statusCode(201);
        return made.path("id");
    }
}
