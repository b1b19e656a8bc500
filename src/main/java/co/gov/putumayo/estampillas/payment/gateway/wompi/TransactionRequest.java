package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.PayerType;
import co.gov.putumayo.estampillas.shared.DocumentType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Body that begins a transaction. Names the payer: it is sent and never logged. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
record TransactionRequest(
        String acceptanceToken,
        String acceptPersonalAuth,
        long amountInCents,
        String currency,
        String signature,
        String customerEmail,
        String reference,
        String redirectUrl,
        String expirationTime,
        Method paymentMethod,
        Customer customerData) {

    private static final int CENTS = 100;

    /** Wompi writes 64 on one page and 30 on another; 30 passes either. */
    private static final int LONGEST_DESCRIPTION = 30;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @JsonNaming(SnakeCaseStrategy.class)
    record Method(
            String type,
            int userType,
            String userLegalIdType,
            String userLegalId,
            String financialInstitutionCode,
            String paymentDescription) {

        @Override
        public String toString() {
            return "Method[]";
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Customer(String fullName, String phoneNumber) {

        @Override
        public String toString() {
            return "Customer[]";
        }
    }

    /**
     * @param legalIdType of the payer's document, from {@link #legalIdType}
     * @param expires null without a limit
     */
    static TransactionRequest of(
            CreationRequest request,
            String legalIdType,
            Acceptance.Tokens tokens,
            Instant expires,
            WompiConfig config) {
        long cents = Math.multiplyExact(request.amount(), CENTS);
        String expiration = expires == null ? null : MOMENT.format(expires);
        String email = request.payerEmail();
        return new TransactionRequest(
                tokens.terms(),
                tokens.personalData(),
                cents,
                CreationRequest.CURRENCY,
                WompiHash.integrity(
                        request.reference(),
                        cents,
                        CreationRequest.CURRENCY,
                        expiration,
                        config.integritySecret().orElseThrow()),
                email == null || email.isBlank() ? config.fallbackEmail() : email,
                request.reference(),
                request.returnUrl(),
                expiration,
                new Method(
                        "PSE",
                        request.payerType() == PayerType.COMPANY ? 1 : 0,
                        legalIdType,
                        request.payer().number(),
                        request.bank().code(),
                        description(request.description())),
                new Customer(request.payerName(), config.fallbackPhone()));
    }

    private static String description(String text) {
        String plain = text.replace("'", " ").strip();
        return plain.length() <= LONGEST_DESCRIPTION
                ? plain
                : plain.substring(0, LONGEST_DESCRIPTION).strip();
    }

    /**
     * @return null for a document Wompi has no type for
     */
    static String legalIdType(DocumentType type) {
        return switch (type) {
            case NIT, CC, CE, TI, RC, TE, PP, PPT -> type.name();
            case DIE -> "DNI";
            case PEP -> null;
        };
    }

    @Override
    public String toString() {
        return "TransactionRequest[" + reference + "]";
    }
}
