package co.gov.putumayo.estampillas.shared.problem;

import java.util.Locale;

/**
 * Catalogue of everything that can go wrong for a client: a stable code, an HTTP status and a
 * Spanish title. Clients may switch on the code; titles may improve.
 */
public enum ErrorCode {
    MALFORMED_REQUEST(400, "La petición no se pudo leer"),
    INVALID_REQUEST(400, "La petición tiene datos inválidos"),
    AUTHENTICATION_REQUIRED(401, "Debe identificarse para hacer esta operación"),
    NOTIFICATION_NOT_AUTHENTIC(401, "La notificación no es auténtica"),
    FORBIDDEN(403, "No tiene permiso para hacer esta operación"),
    NOT_FOUND(404, "No se encontró lo que busca"),
    METHOD_NOT_ALLOWED(405, "Este recurso no admite esa operación"),
    NOT_ACCEPTABLE(406, "El servicio no puede responder en ese formato"),
    CONFLICT(409, "El estado actual no permite esta operación"),
    REQUEST_IN_PROGRESS(409, "Una petición con la misma clave está en curso"),
    EXEMPTION_ALREADY_GRANTED(409, "La exención ya se concedió"),
    LIQUIDATION_NOT_OPEN(409, "La liquidación no está abierta"),
    LIQUIDATION_NOT_PAYABLE(409, "La liquidación no se puede pagar"),
    DECLARATION_NOT_PAYABLE(409, "La declaración no se puede pagar"),
    PAYMENT_PENDING(409, "Ya hay un pago pendiente de confirmación"),
    PAYMENT_REFUSED(409, "La pasarela de pagos no aceptó el pago"),
    ALREADY_PAID(409, "Ya está pagada"),
    RECEIPT_ALREADY_ANNULLED(409, "El recibo ya fue usado en otro documento"),
    RECEIPT_NOT_USABLE(409, "El recibo no se puede usar"),
    BANK_FILE_KNOWN(409, "Ese archivo ya se recibió"),
    PRECONDITION_FAILED(412, "Alguien cambió esto después de que usted lo leyó"),
    PAYLOAD_TOO_LARGE(413, "La petición es demasiado grande"),
    UNSUPPORTED_MEDIA_TYPE(415, "El servicio no entiende ese formato"),
    RULE_VIOLATION(422, "La petición incumple una regla"),
    IDEMPOTENCY_KEY_REUSED(422, "La clave de idempotencia ya se usó con otra petición"),
    PRECONDITION_REQUIRED(428, "Diga qué versión leyó, con la cabecera If-Match"),
    TOO_MANY_REQUESTS(429, "Demasiadas peticiones"),
    INTERNAL_ERROR(500, "Ocurrió un error inesperado"),
    GATEWAY_UNAVAILABLE(503, "La pasarela de pagos no responde"),
    SERVICE_UNAVAILABLE(503, "El servicio no está disponible en este momento");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Stable lower-case code, such as {@code receipt-already-annulled}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Identifier of the problem type (RFC 9457, section 3.1.1). */
    public String type() {
        return "urn:estampillas-putumayo:problem:" + code();
    }
}
