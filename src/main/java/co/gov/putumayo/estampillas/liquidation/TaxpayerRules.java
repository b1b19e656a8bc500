package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a taxpayer must be identified by (arts. 290, 381). */
final class TaxpayerRules {

    private static final String POINTER = "/taxpayer";
    private static final String LAW = "381";
    private static final int MAX_NAME = 200;
    private static final int MAX_DOCUMENT = 40;
    private static final int MAX_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}"
                            + "@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+");

    private TaxpayerRules() {}

    /** Empty when something was added to {@code violations}. */
    static Optional<Taxpayer> check(LiquidationRequest.Taxpayer request, Violations violations) {
        if (request == null) {
            violations.add(POINTER, "required", "Falta el contribuyente.", LAW);
            return Optional.empty();
        }
        Optional<TaxId> id = document(request, violations);
        String name =
                TextRules.required(
                        request.name(),
                        MAX_NAME,
                        POINTER + "/name",
                        "Falta el nombre o la razón social del contribuyente.",
                        violations);
        String email =
                TextRules.optional(request.email(), MAX_EMAIL, POINTER + "/email", violations);
        if (email != null && !EMAIL.matcher(email).matches()) {
            violations.add(
                    POINTER + "/email",
                    "invalid-email",
                    "El correo electrónico no está bien escrito.");
        }
        return id.isPresent() && name != null
                ? Optional.of(new Taxpayer(id.get(), name, email))
                : Optional.empty();
    }

    private static Optional<TaxId> document(
            LiquidationRequest.Taxpayer request, Violations violations) {
        String text =
                TextRules.required(
                        request.document(),
                        MAX_DOCUMENT,
                        POINTER + "/document",
                        "Falta el número de documento del contribuyente.",
                        violations);
        Optional<DocumentType> type = type(request.documentType(), violations);
        if (text == null || type.isEmpty()) {
            return Optional.empty();
        }
        if (type.get() == DocumentType.NIT) {
            return NitRules.read(text, POINTER + "/document", violations);
        }
        Optional<TaxId> id = TaxId.parse(type.get(), text);
        if (id.isEmpty()) {
            violations.add(
                    POINTER + "/document",
                    "invalid-document",
                    "No es un número válido para el tipo de documento «"
                            + type.get().spanishName()
                            + "».",
                    LAW);
        }
        return id;
    }

    private static Optional<DocumentType> type(String code, Violations violations) {
        String pointer = POINTER + "/documentType";
        if (code == null || code.isBlank()) {
            violations.add(pointer, "required", "Falta el tipo de documento.", LAW);
            return Optional.empty();
        }
        Optional<DocumentType> type =
                Arrays.stream(DocumentType.values())
                        .filter(known -> known.name().equals(code.strip()))
                        .findFirst();
        if (type.isEmpty()) {
            violations.add(
                    pointer,
                    "unknown-document-type",
                    "El tipo de documento debe ser uno de: "
                            + Arrays.stream(DocumentType.values())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))
                            + ".",
                    LAW);
        }
        return type;
    }
}
