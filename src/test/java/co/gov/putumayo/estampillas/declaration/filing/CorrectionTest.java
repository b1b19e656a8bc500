package co.gov.putumayo.estampillas.declaration.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.Filer.Begun;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A later declaration of a month corrects the one before it (arts. 423, 425, 437). */
@QuarkusTest
class CorrectionTest {

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;

    private Filer filer;
    private String filed;

    @BeforeEach
    void januaryIsFiledAndPaidInTime() {
        at("2026-02-10T15:00:00Z");
        filer = Filer.registered(fresh, "2026-01-01", false);
        filer.withholds(1_000_000_000, "2026-01-15");
        filed = filer.presents(Filer.month("2026-01"));
        filer.paysAndBankApproves(filed);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void raisingPaysTheDifferenceItsPenaltyAndInterest() {
        at("2026-04-10T15:00:00Z");
        filer.withholds(500_000_000, "2026-01-28");
        String id = filer.presents(correction());

        filer.read(id)
                .then()
                .body("state", equalTo("AWAITING_PAYMENT"))
                .body("correction.corrects", equalTo(number(filed)))
                .body("correction.regime", equalTo("RAISES"))
                .body("correction.article", equalTo("423"))
                .body("correction.lastDay", equalTo("2028-02-20"))
                .body("correction.increase", equalTo(10_000_000))
                .body("correction.changes.size()", equalTo(8))
                .body("correction.changes.difference", hasItem(2_500_000))
                .body("owing.taxToPay", equalTo(10_000_000))
                .body("owing.penalty", equalTo(1_000_000))
                .body("owing.penaltyArticle", equalTo("437"));
        Begun payment = filer.paysAndBankApproves(id);

        // 8 days at 23.23 %, 31 at 23.52 % and 10 at 24.76 % of 10 million, in 366.
        assertThat(payment.amount()).isEqualTo(10_000_000 + 1_000_000 + 318_000);
        filer.read(id).then().body("state", equalTo("FILED"));
        filer.read(filed)
                .then()
                .body("state", equalTo("CORRECTED"))
                .body("correctedBy", equalTo(number(id)));
    }

    @Test
    void loweringIsFiledAtOnceAndSetsNothingOff() {
        at("2026-04-10T15:00:00Z");
        Map<String, Object> wish = correction();
        Map<String, Object> down = Filer.row("pro-cultura", "2026-01-15", 0, -2_000_000);
        down.put("type", "ADJUSTMENT");
        down.put("note", "Se retuvo sobre un anticipo que no se pagó.");
        wish.put("rows", List.of(down));
        wish.put("explanations", List.of(explanation("pro-cultura")));

        String id = filer.presents(wish);

        filer.read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("correction.regime", equalTo("LOWERS"))
                .body("correction.article", equalTo("425"))
                .body("correction.lastDay", equalTo("2027-02-20"))
                .body("correction.overpaid", equalTo(2_000_000))
                .body("owing.total", equalTo(0))
                .body("tax", equalTo(18_000_000));
    }

    @Test
    void formalOneHasNoPenalty() {
        at("2026-11-10T15:00:00Z");
        String id = filer.presents(correction());

        filer.read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("correction.regime", equalTo("FORMAL"))
                .body("correction.changes", empty())
                .body("owing.penalty", equalTo(0));
    }

    @Test
    void differingCriterionIsNotPunished() {
        at("2026-04-10T15:00:00Z");
        filer.withholds(500_000_000, "2026-01-28");
        Map<String, Object> wish = correction();
        wish.put("differingCriterion", "Rentas considera gravado el otrosí de plazo.");

        String id = filer.drafts(wish);

        filer.read(id)
                .then()
                .body("owing.penalty", equalTo(0))
                .body("owing.interest", equalTo(318_000));
    }

    @Test
    void lateOnesAreRefusedWithTheReason() {
        at("2027-02-21T15:00:00Z");
        Map<String, Object> lowering = correction();
        Map<String, Object> down = Filer.row("pro-cultura", "2026-01-15", 0, -2_000_000);
        down.put("type", "ADJUSTMENT");
        down.put("note", "Se retuvo sobre un anticipo que no se pagó.");
        lowering.put("rows", List.of(down));
        lowering.put("explanations", List.of(explanation("pro-cultura")));

        Response refused = rehearse(lowering);

        refused.then()
                .statusCode(422)
                .body("errors.pointer", contains("/corrects"))
                .body("errors.code", contains("too-late"))
                .body("errors[0].text", containsString("2027-02-20"));
        rehearse(correction()).then().statusCode(200);
        at("2028-02-21T15:00:00Z");
        rehearse(correction()).then().statusCode(422).body("errors.code", contains("too-late"));
    }

    @Test
    void afterSpecialRequirementOnlyWithinItsTerm() {
        at("2026-05-20T15:00:00Z");
        act("SPECIAL_REQUIREMENT", "RE-12 de 2026", null);
        String id = filer.drafts(correction());
        filer.signs(id)
                .then()
                .statusCode(422)
                .body("errors[0].text", containsString("RE-12 de 2026"));

        act("CHARGES", "PC-3 de 2026", "2026-06-30");

        filer.signs(id).then().statusCode(200);
    }

    @Test
    void inspectionOrderDoublesThePenalty() {
        at("2026-04-10T15:00:00Z");
        filer.withholds(500_000_000, "2026-01-28");
        act("INSPECTION_ORDER", "AI-7 de 2026", null);

        String id = filer.drafts(correction());

        filer.read(id).then().body("owing.penalty", equalTo(2_000_000));
    }

    @Test
    void correctionOfLateOneCostsMore() {
        at("2026-04-10T15:00:00Z");
        filer.withholds(1_000_000_000, "2026-02-15");
        String february = filer.presents(Filer.month("2026-02"));
        filer.read(february).then().body("owing.monthsLate", equalTo(1));
        filer.paysAndBankApproves(february);
        filer.withholds(500_000_000, "2026-02-20");
        Map<String, Object> wish = Filer.month("2026-02");
        wish.put("corrects", number(february));

        String id = filer.drafts(wish);

        // 10 % and 5 % for the month the first one was late (art. 437, par. 1).
        filer.read(id).then().body("owing.penalty", equalTo(1_500_000));
    }

    @Test
    void mustCiteTheLastOneFiled() {
        at("2026-04-10T15:00:00Z");
        filer.draft(Filer.month("2026-01"))
                .then()
                .statusCode(409)
                .body("declarationNumber", equalTo(number(filed)));
        Map<String, Object> wrong = Filer.month("2026-01");
        wrong.put("corrects", "D-2020-0000001");
        filer.draft(wrong).then().statusCode(422).body("errors.code", contains("not-the-last"));
        String second = filer.presents(correction());
        filer.read(second).then().body("state", equalTo("FILED"));

        filer.draft(correction()).then().statusCode(422);

        Map<String, Object> third = Filer.month("2026-01");
        third.put("corrects", number(second));
        filer.draft(third).then().statusCode(201).body("correctedBy", nullValue());
    }

    @Test
    void reductionIsForThoseWhoWereNotLateBefore() {
        at("2026-04-10T15:00:00Z");
        filer.withholds(1_000_000_000, "2026-02-15");
        Map<String, Object> february = Filer.month("2026-02");
        february.put("payShareOfPenalty", "0.5");
        String late = filer.presents(february);
        filer.read(late).then().body("owing.penalty", equalTo(524_000));
        filer.paysAndBankApproves(late);
        at("2026-04-29T15:00:00Z");
        Map<String, Object> march = Filer.month("2026-03");
        march.put("payShareOfPenalty", "0.5");

        rehearse(march)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/payShareOfPenalty"))
                .body("errors.code", contains("offended-before"));
    }

    private Map<String, Object> correction() {
        Map<String, Object> wish = Filer.month("2026-01");
        wish.put("corrects", number(filed));
        return wish;
    }

    private Response rehearse(Map<String, Object> wish) {
        return filer.declarant().queryParam("dryRun", true).body(wish).post(Filer.PATH);
    }

    private static Map<String, Object> explanation(String levy) {
        return Map.of("levy", levy, "reason", "Anticipo que no se pagó al contratista.");
    }

    private void act(String type, String number, String answerUntil) {
        Map<String, Object> act =
                new HashMap<>(
                        Map.of(
                                "type", type,
                                "number", number,
                                "date", "2026-04-01",
                                "servedOn", "2026-04-06",
                                "reason", "Diferencias con la contabilidad de la entidad."));
        if (answerUntil != null) {
            act.put("answerUntil", answerUntil);
        }
        Filer.officer("revenue")
                .header("If-Match", filer.etag(filed))
                .body(act)
                .post(Filer.PATH + "/{id}/acts", filed)
                .then()
                .statusCode(200);
    }

    private String number(String id) {
        return filer.read(id).path("number");
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
    }
}
