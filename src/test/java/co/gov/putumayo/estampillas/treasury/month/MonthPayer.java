package co.gov.putumayo.estampillas.treasury.month;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.faults.GatewayFaults;
import co.gov.putumayo.estampillas.faults.ServiceClient;
import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import co.gov.putumayo.estampillas.faults.ServiceClient.Liquidation;
import co.gov.putumayo.estampillas.faults.Sql;
import co.gov.putumayo.estampillas.treasury.month.Month.Planned;
import java.util.UUID;

/** Somebody who owes stamps, and the bank that plays its part. All of it over HTTP. */
final class MonthPayer {

    private static final String CHARGES_WITHOUT_ANSWER = "9001";
    private static final String APPROVE = "approve";
    private static final String REJECT = "reject";
    private static final String APPROVE_LATE = "approve-late";

    private final Planned planned;
    private final ServiceClient client;
    private final Sql sql;
    private Liquidation liquidation;

    /** Of the first trip to the bank. */
    private String token;

    MonthPayer(Planned planned, ServiceClient client, Sql sql) {
        this.planned = planned;
        this.client = client;
        this.sql = sql;
    }

    Liquidation liquidation() {
        return liquidation;
    }

    /** On its day. */
    void pay() {
        liquidation =
                ServiceClient.read(
                        client.liquidate(
                                planned.day(),
                                planned.contractValue(),
                                UUID.randomUUID().toString()));
        switch (planned.fate()) {
            case PAID -> decided(begin(), APPROVE);
            case TOLD_TWICE -> decided(beginAndRepeat(), "answer-twice");
            case ANSWER_LOST ->
                    assertThat(client.pay(liquidation, CHARGES_WITHOUT_ANSWER).status())
                            .isEqualTo(202);
            case CHARGED_IN_SILENCE, TOLD_LATE -> decided(begin(), "timeout-after-charge");
            case TOLD_BEFORE_THE_ANSWER -> overtaken();
            case WRONG_AMOUNT -> decided(begin(), "wrong-amount");
            case REJECTED_FIRST, APPROVED_TWICE -> {
                Answer first = client.pay(liquidation, ServiceClient.BANK);
                token = first.token().orElseThrow();
                decided(token, REJECT);
                // Back from the bank the payer hears of it, and may try again.
                client.comeBack(first.text("id"));
                String second = client.pay(liquidation, ServiceClient.BANK).token().orElseThrow();
                decided(second, APPROVE);
            }
            case APPROVED_LATE -> begin();
        }
    }

    /** On the morning after: what the bank tells late. */
    void hearLate() {
        if (planned.fate() == Month.Fate.TOLD_LATE) {
            accepted(client.notify(client.event(token + "-late", token, "APPROVED")));
        }
    }

    /** In the next month. */
    void approveLate() {
        if (planned.fate() == Month.Fate.APPROVED_TWICE
                || planned.fate() == Month.Fate.APPROVED_LATE) {
            decided(token, APPROVE_LATE);
        }
    }

    private String begin() {
        token = client.pay(liquidation, ServiceClient.BANK).token().orElseThrow();
        return token;
    }

    /** A payer who presses the button twice. */
    private String beginAndRepeat() {
        String key = UUID.randomUUID().toString();
        Answer first = client.pay(liquidation, ServiceClient.BANK, key);
        Answer second = client.pay(liquidation, ServiceClient.BANK, key);
        token = first.token().orElseThrow();
        assertThat(second.token()).contains(token);
        return token;
    }

    private void overtaken() {
        String number = liquidation.number();
        GatewayFaults.BEFORE_THE_ANSWER.put(number, () -> decided(tokenAtTheBank(), APPROVE));
        try {
            accepted(client.pay(liquidation, ServiceClient.BANK));
        } finally {
            GatewayFaults.BEFORE_THE_ANSWER.remove(number);
        }
    }

    private String tokenAtTheBank() {
        return sql.texts(
                        "select token from sandbox_transaction where reference = ?",
                        liquidation.number() + "-1")
                .get(0);
    }

    private void decided(String transaction, String outcome) {
        accepted(client.decide(transaction, outcome));
    }

    private void accepted(Answer answer) {
        assertThat(answer.ok()).as("%s: %s", planned, answer).isTrue();
    }
}
