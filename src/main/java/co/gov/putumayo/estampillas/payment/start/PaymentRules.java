package co.gov.putumayo.estampillas.payment.start;

import co.gov.putumayo.estampillas.payment.ReturnUrls;
import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.BankList;
import co.gov.putumayo.estampillas.payment.gateway.PayerType;
import co.gov.putumayo.estampillas.payment.gateway.PaymentTerms;
import co.gov.putumayo.estampillas.payment.gateway.RequiresConsent;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a payer may choose, told all at once. */
@ApplicationScoped
class PaymentRules {

    private final BankList banks;
    private final PaymentTerms terms;
    private final ReturnUrls returnUrls;

    PaymentRules(BankList banks, PaymentTerms terms, ReturnUrls returnUrls) {
        this.banks = banks;
        this.terms = terms;
        this.returnUrls = returnUrls;
    }

    /**
     * A choice that keeps the rules.
     *
     * @param acceptedTerms addresses of the gateway's documents that the payer accepted
     */
    record Choice(Bank bank, PayerType payerType, String returnUrl, List<String> acceptedTerms) {}

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with every rule
     *     broken; 503 when there is no list of banks, or of terms, to compare with
     */
    Choice check(PaymentRequest request, Payable payable) {
        Violations violations = new Violations();
        Optional<Bank> bank = bank(request.bank(), violations);
        Optional<PayerType> payerType = payerType(request.payerType(), payable, violations);
        returnUrl(request.returnUrl(), violations);
        List<String> accepted = acceptedTerms(request.acceptedTerms(), violations);
        violations.throwIfAny();
        return new Choice(
                bank.orElseThrow(), payerType.orElseThrow(), request.returnUrl(), accepted);
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

    /** Whoever pays must see what they accept: an address of an older document does not do. */
    private List<String> acceptedTerms(List<String> accepted, Violations violations) {
        List<RequiresConsent.Terms> needed = terms.current();
        String missing =
                needed.stream()
                        .filter(document -> accepted == null || !accepted.contains(document.url()))
                        .map(document -> document.title() + " (" + document.url() + ")")
                        .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            violations.add(
                    "/acceptedTerms",
                    "terms-not-accepted",
                    "Quien paga debe leer y aceptar: " + missing + ".");
        }
        return needed.stream().map(RequiresConsent.Terms::url).toList();
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
