package co.gov.putumayo.estampillas.contract;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Withholds;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of each thing that operations are about, of an entity that no other test knows: a call about
 * nothing would be refused before its odd value is looked at.
 *
 * @param entity NIT of whoever calls
 * @param byOperation parameters of operations that leave nothing to the others of their path
 * @param byPath what parameters of an operation are, by the beginning of its path
 * @param samples bodies of operations whose example in the contract names things of its own
 */
record KnownThings(
        String entity,
        Map<String, Map<String, String>> byOperation,
        Map<String, Map<String, String>> byPath,
        Map<String, Object> samples) {

    /**
     * What one operation needs.
     *
     * @param parameters of path and query, and headers
     * @param token of somebody who may call it; empty when everybody may
     * @param sample of its body; empty when the contract has one that serves
     */
    record Known(Map<String, String> parameters, Optional<String> token, Optional<Object> sample) {}

    static KnownThings of(Filer filer, FreshDeclarants fresh, PaidLiquidations paid) {
        Map<String, Map<String, String>> byOperation = new HashMap<>();
        Map<String, Map<String, String>> byPath = new LinkedHashMap<>();
        Map<String, Object> samples = new LinkedHashMap<>();
        Withholds officer =
                new Withholds(Tokens.of("odd", Role.ENTITY_OFFICER, filer.nit()), filer.nit());
        Withholds.Made liquidation = officer.liquidate();
        byPath.put(
                "/api/v1/liquidations/{number}",
                Map.of(
                        "number", liquidation.number(),
                        "Access-Code", liquidation.accessCode()));
        samples.put("registerWithholding", Withholds.body(officer.liquidate().number()));
        Receipt receipt = paid.receipt(Payer.COMPANY, filer.nit());
        byPath.put(
                "/api/v1/receipts/{code}",
                Map.of("code", receipt.code(), "Document-Check", receipt.check()));
        samples.put("verify", Map.of("code", receipt.code(), "check", receipt.check()));
        Map<String, Object> wish = refund(paid.receipt(Payer.COMPANY, filer.nit()));
        samples.put("requestRefund", refund(receipt));
        Response refund = given().contentType(ContentType.JSON).body(wish).post("/api/v1/refunds");
        refund.then().statusCode(201);
        byPath.put(
                "/api/v1/refunds/{number}",
                Map.of(
                        "number", refund.path("number"),
                        "Access-Code", refund.path("accessCode")));
        byPath.put("/api/v1/treasury/refunds/{number}", Map.of("number", refund.path("number")));
        String draft = filer.drafts("2026-01");
        byPath.put("/api/v1/declarations/{id}", Map.of("id", draft, "If-Match", filer.etag(draft)));
        byPath.put(
                "/api/v1/withholdings/{id}",
                Map.of("id", filer.withholds(1_000_000, "2026-03-25")));
        byPath.put("/api/v1/withholdings", Map.of("period", "2026-03"));
        byPath.put(
                "/api/v1/declarants/{id}",
                Map.of("id", fresh.register(fresh.entity(), "withholding", "2026-01-05", null)));
        byPath.putAll(
                ThingsOfOffices.byPath(filer.nit(), paid.receipt(Payer.COMPANY, filer.nit())));
        byOperation.put("deleteWebhook", Map.of("id", ThingsOfOffices.webhook(filer.nit())));
        samples.putAll(thingsOfNobodyElse(filer.nit(), fresh.entity()));
        return new KnownThings(filer.nit(), byOperation, byPath, samples);
    }

    /** Of months, values and rules that no other test looks at: some odd calls succeed. */
    private static Map<String, Object> thingsOfNobodyElse(String declarant, String newDeclarant) {
        return Map.of(
                "grantExemption",
                        Map.of(
                                "date", "2026-03-15",
                                "act", Map.of("type", "certificate", "number", "ODD-1"),
                                "taxpayer",
                                        Map.of(
                                                "documentType", "CC",
                                                "document", newDeclarant,
                                                "name", "Aurora de la Cruz Chindoy"),
                                "exemption", "305-8",
                                "supportReference", "Certificación ODD-1"),
                "proposeValue",
                        Map.of(
                                "unit", "SMMLV",
                                "period", "2091",
                                "value", "2100000",
                                "source", "Decreto 1600 de 2090"),
                "proposeDueDateExtension",
                        Map.of(
                                "period", "2091-10",
                                "dueDate", "2091-11-26",
                                "legalAct", "Resolución 045",
                                "legalActDate", "2026-03-24",
                                "reason", "Indisponibilidad",
                                "relief", "penalty"),
                "recordSummons",
                        Map.of(
                                "nit", declarant,
                                "kind", "withholding",
                                "period", "2026-02",
                                "purpose", "declare",
                                "actNumber", "EMP-ODD-1",
                                "issuedOn", "2026-04-01",
                                "servedOn", "2026-04-05"),
                "registerDeclarant",
                        Map.of(
                                "nit",
                                newDeclarant,
                                "kind",
                                "withholding",
                                "registeredOn",
                                "2026-03-03",
                                "accountantSigns",
                                true),
                "draftTariff",
                        Map.of(
                                "id", "odd-2091",
                                "ordinance", "900/2090",
                                "title", "Tarifa",
                                "validFrom", "2091-01-01"),
                "closeDay", Map.of("date", "1991-02-05", "explanations", Map.of()),
                "prepareTransfer", Map.of("fund", "odd"),
                "proposeDistributionRules",
                        Map.of(
                                "id", "odd-2091",
                                "legalAct", "Ordenanza 812 de 2090",
                                "validFrom", "2091-07-01",
                                "reason", "Cambia la destinación",
                                "shares", List.of()));
    }

    private static Map<String, Object> refund(Receipt receipt) {
        return Map.of(
                "receiptCode",
                receipt.code(),
                "check",
                receipt.check(),
                "cause",
                "not-owed",
                "explanation",
                "El contrato no se firmó.",
                "evidence",
                "Radicado 2026-4411",
                "account",
                Map.of(
                        "bank", "BANCO AGRARIO",
                        "type", "savings",
                        "number", "479030012345",
                        "holder", "Puentes del Sur S.A.S.",
                        "holderDocument", "900123456-8"));
    }

    private Optional<Map<String, String>> parametersOf(String path) {
        return byPath.entrySet().stream()
                .filter(each -> path.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Known of(String operation, String path) {
        return new Known(
                Optional.ofNullable(byOperation.get(operation))
                        .or(() -> parametersOf(path))
                        .orElse(Map.of()),
                WhoMayCall.TABLE.get(operation).stream()
                        .sorted()
                        .findFirst()
                        .map(role -> Tokens.of("odd", role, entity)),
                Optional.ofNullable(samples.get(operation)));
    }
}
