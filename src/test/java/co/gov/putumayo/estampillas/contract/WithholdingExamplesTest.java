package co.gov.putumayo.estampillas.contract;

import static co.gov.putumayo.estampillas.contract.ExampleExchange.compare;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.json;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.request;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Examples of what an entity withholds or frees; written anew as {@link ContractExamplesTest}. */
@QuarkusTest
class WithholdingExamplesTest {

    private final String officer = Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);

    @Test
    void showWithholding() throws IOException {
        String number =
                json().body(request("createLiquidation"))
                        .post("/api/v1/liquidations")
                        .path("number");
        ObjectNode withholding = (ObjectNode) request("registerWithholding");
        withholding.put("liquidation", number);

        Response answer =
                json().auth().oauth2(officer).body(withholding).post("/api/v1/withholdings");

        compare("registerWithholding", answer, 201);
    }

    @Test
    void showExemption() throws IOException {
        Response answer =
                json().auth()
                        .oauth2(officer)
                        .body(request("grantExemption"))
                        .post("/api/v1/exemptions/grants");

        compare("grantExemption", answer, 201);
    }
}
