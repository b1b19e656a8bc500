package co.gov.putumayo.estampillas.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.privacy.PublicWalk.Made;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages for people, as {@link PersonalDataTest} looks at the API. */
@QuarkusTest
class PersonalPagesTest {

    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final PublicWalk walk = new PublicWalk();

    /** Whoever holds number, code, or the four characters of the check, sees masked data only. */
    @Test
    void tellsNobodyElseWhoThePayerIs() {
        Made open = walk.liquidate(Tokens.DEPARTMENT_NIT);
        Made paid = walk.liquidate(Tokens.DEPARTMENT_NIT);
        Response payment = walk.startPayment(paid);
        List<Response> seen = new ArrayList<>();
        List<String> logged;
        try (LogLines log = LogLines.open()) {
            Visitor stranger = new Visitor();
            seen.add(stranger.open(result(payment)));
            walk.decide(payment, "approve");
            String code = walk.receiptOf(payment);

            seen.add(stranger.open(result(payment)));
            seen.add(stranger.open("/pagar/" + open.number()));
            seen.add(
                    stranger.send(
                            "/pagar/despues",
                            Map.of(
                                    "number",
                                    open.number(),
                                    "accessCode",
                                    "0000-0000-0000-0000-0")));
            seen.add(stranger.open("/verificar/" + code));
            for (String check : List.of(Person.CHECK, "0000")) {
                Map<String, String> asked = Map.of("codigo", code, "documento", check);
                seen.add(stranger.send("/verificar", asked));
                seen.add(stranger.send("/verificar/reporte", asked));
            }
            assertThat(seen.get(4).asString()).contains(code);
            logged = log.lines();
        }

        assertThat(seen).noneMatch(page -> Person.isToldBy(page.headers() + page.asString()));
        assertThat(seen).anyMatch(page -> page.asString().contains("462"));
        assertThat(logged).noneMatch(Person::isToldBy);
    }

    /** The payer's own pages show them; addresses, cookies and logs do not. */
    @Test
    void keepsThePayerOutOfAddressesCookiesAndLogs() {
        List<Response> answers = new ArrayList<>();
        List<String> logged;
        try (LogLines log = LogLines.open()) {
            Visitor payer = new Visitor();
            payer.open("/pagar/contrato");
            answers.add(payer.send("/pagar/contrato", contract()));
            Map<String, String> form = hidden(payer.open("/pagar/contribuyente"));
            form.putAll(taxpayer("XX"));
            answers.add(payer.send("/pagar/contribuyente", form));
            form.putAll(taxpayer("CC"));
            answers.add(payer.send("/pagar/contribuyente", form));
            Response bank = payer.open("/pagar/banco");
            answers.add(bank);
            Map<String, String> choice = hidden(bank);
            choice.putAll(Map.of("bank", "1007", "payerType", "person"));
            answers.add(payer.send("/pagar/banco", choice));
            answers.add(payer.open("/pagar/va-a-su-banco"));
            answers.add(payer.open("/pagar/resultado"));
            assertThat(bank.asString()).matches(Person::isToldBy);
            logged = log.lines();
        }

        assertThat(answers).extracting(Response::statusCode).contains(303).doesNotContain(500);
        assertThat(answers).noneMatch(answer -> Person.isToldBy(answer.headers().toString()));
        assertThat(answers)
                .flatExtracting(PersonalPagesTest::addresses)
                .noneMatch(Person::isToldBy);
        assertThat(logged).noneMatch(Person::isToldBy);
    }

    private static String result(Response payment) {
        return "/pagar/resultado?payment=" + payment.path("id");
    }

    private static Map<String, String> contract() {
        return Map.of(
                "entityNit", Tokens.DEPARTMENT_NIT,
                "act-contractType", "public-works",
                "act-value", "1.000.000.000",
                "date", "2026-03-15",
                "act-number", "CO-PRIVADO-1");
    }

    private static Map<String, String> taxpayer(String documentType) {
        return Map.of(
                "taxpayer-documentType", documentType,
                "taxpayer-document", Person.DOCUMENT,
                "taxpayer-name", Person.NAME,
                "taxpayer-email", Person.EMAIL);
    }

    private static Map<String, String> hidden(Response page) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = HIDDEN.matcher(page.asString());
        while (field.find()) {
            if (!field.group(1).equals("token")) {
                fields.put(field.group(1), field.group(2));
            }
        }
        return fields;
    }

    /** Where a page leads. */
    private static List<String> addresses(Response page) {
        return Pattern.compile("(?:href|action|src)=\"([^\"]*)\"")
                .matcher(page.asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
