package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.BankList;
import co.gov.putumayo.estampillas.payment.gateway.PayerType;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What a payer may choose, told all at once. */
@ApplicationScoped
class PaymentRules {

    private final BankList banks;
    private final ReturnUrls returnUrls;

    PaymentRules(BankList banks, ReturnUrls returnUrls) {
        this.banks = banks;
        this.returnUrls = returnUrls;
    }

    /** A choice that keeps the rules. */
    record Choice(Bank bank, PayerType payerType, String returnUrl) {}

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with every rule
     *     broken; 503 when there is no list of banks to compare with
     */
    Choice check(PaymentRequest request, Payable payable) {
        Violations violations = new Violations();
        Optional<Bank> bank = bank(request.bank(), violations);
        Optional<PayerType> payerType = payerType(request.payerType(), payable, violations);
        returnUrl(request.returnUrl(), violations);
        violations.throwIfAny();
        return new Choice(bank.orElseThrow(), payerType.orElseThrow(), request.returnUrl());
    }

    private Optional<Bank> bank(String code, Violations violations) {
        if (code == null || code.isBlank() || code.equals("0")) {
            violations.add("/bank", "required", "Seleccione su banco.");
            return Optional.empty();
        }
        Optional<Bank> found = banks.find(code);
        if (found.isEmpty()) {
            violations.add("/bank", "unknown-bank", "Ese banco no está en la lista de hoy.");
        }
        return found;
    }

    /** PSE: a natural person has no NIT, a company has nothing else (FACTS §5.2). */
    private static Optional<PayerType> payerType(
            String code, Payable payable, Violations violations) {
        if (code == null) {
            violations.add(
                    "/payerType", "required", "Diga si quien paga es persona natural o jurídica.");
            return Optional.empty();
        }
        Optional<PayerType> type = PayerType.of(code);
        if (type.isEmpty()) {
            violations.add(
                    "/payerType",
                    "unknown-payer-type",
                    "Debe ser person (persona natural) o company (persona jurídica).");
        } else if ((type.get() == PayerType.COMPANY) != payable.payer().type().isCompany()) {
            violations.add(
                    "/payerType",
                    "payer-type-mismatch",
                    payable.payer().type().isCompany()
                            ? "Quien se identifica con NIT paga como persona jurídica (company)."
                            : "Solo quien se identifica con NIT paga como persona jurídica; use"
                                    + " person.");
        }
        return type;
    }

    private void returnUrl(String url, Violations violations) {
        if (url == null || url.isBlank()) {
            violations.add("/returnUrl", "required", "Diga a dónde debe volver quien paga.");
            return;
        }
        returnUrls
                .fault(url)
                .ifPresent(
                        code ->
                                violations.add(
                                        "/returnUrl",
                                        code,
                                        switch (code) {
                                            case "not-https" -> "La dirección debe usar https.";
                                            case "host-not-allowed" ->
                                                    "El servicio no envía pagadores a ese sitio.";
                                            default ->
                                                    "Debe ser una dirección web completa y bien"
                                                            + " formada.";
                                        }));
    }
}
