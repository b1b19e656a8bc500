package co.gov.putumayo.estampillas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceRedactionTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/receipts/AB4T-B3DE-NJY9-CY90-H, /api/v1/receipts/***",
        "/api/v1/receipts/AB4T-B3DE-NJY9-CY90-H.pdf, /api/v1/receipts/***.pdf",
        "/api/v1/receipts/ab4tb3denjy9cy90h/annulment, /api/v1/receipts/***/annulment",
        "/verificar/AB4T-B3DE-NJY9-CY90-H, /verificar/***",
        "https://bank.example/pay?document=1124850321, https://bank.example/pay?***",
        "/api/v1/payments/019a2b3c-0000-7000-8000-000000000001,"
                + " /api/v1/payments/019a2b3c-0000-7000-8000-000000000001",
        "/api/v1/liquidations/L-2026-0000001, /api/v1/liquidations/L-2026-0000001",
        "/api/v1/verifications/sufficiency, /api/v1/verifications/sufficiency"
    })
    void hidesWhatOpensSomethingAndKeepsTheRest(String address, String shown) {
        assertThat(TraceRedaction.redact(address)).isEqualTo(shown);
    }
}
