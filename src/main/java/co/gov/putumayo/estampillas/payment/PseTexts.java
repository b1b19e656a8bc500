package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.gateway.Creation;
import jakarta.enterprise.context.ApplicationScoped;

/** Sentences that PSE's certification asks for, word by word (FACTS §5.2). */
@ApplicationScoped
public class PseTexts {

    public static final String NOT_CREATED =
            "No se pudo crear la transacción, por favor intente más tarde o comuníquese con la"
                    + " empresa";

    private final PaymentConfig config;

    PseTexts(PaymentConfig config) {
        this.config = config;
    }

    /**
     * @param number of the payable
     * @param cus or, while it is unknown, the reference of the attempt
     */
    public String pending(String number, String cus) {
        return ("En este momento su #%s presenta un proceso de pago cuya transacción se encuentra"
                                + " PENDIENTE de recibir confirmación por parte de su entidad financiera,"
                                + " por favor espere unos minutos y vuelva a consultar más tarde para"
                                + " verificar si su pago fue confirmado de forma exitosa. ")
                        .formatted(number)
                + moreInformation("el estado actual", cus);
    }

    public String approved(String number, String cus) {
        return ("En este momento su #%s ha finalizado su proceso de pago y cuya transacción se"
                                + " encuentra APROBADA en su entidad financiera. ")
                        .formatted(number)
                + moreInformation("el estado", cus);
    }

    public String rejected(String number) {
        return ("La transacción de su #%s fue RECHAZADA o no se completó en su entidad financiera;"
                        + " puede intentar el pago de nuevo.")
                .formatted(number);
    }

    public String expired(String number) {
        return "El tiempo para pagar su #%s terminó sin que se recibiera un pago."
                .formatted(number);
    }

    /** Money came that cannot pay: the payer must know that it is not lost. */
    public String underReview(String number, String cus) {
        return ("La entidad financiera reportó un pago de su #%s que no coincide con lo"
                                + " liquidado. El dinero recibido quedó registrado y será revisado por la"
                                + " Tesorería. ")
                        .formatted(number)
                + moreInformation("el estado", cus);
    }

    public String created() {
        return "La transacción se está creando en su entidad financiera; consulte de nuevo en unos"
                + " segundos.";
    }

    public String refused(Creation.Reason reason) {
        return switch (reason) {
            case LIMIT_EXCEEDED ->
                    ("El monto de la transacción excede los límites establecidos en PSE para la"
                                    + " empresa, por favor comuníquese con nuestras líneas de"
                                    + " atención al cliente al teléfono %s o al correo electrónico"
                                    + " %s")
                            .formatted(config.contactPhone(), config.contactEmail());
            case BANK_UNREACHABLE ->
                    "La entidad financiera no puede ser contactada para iniciar la transacción, por"
                            + " favor seleccione otra o intente más tarde";
            case OTHER -> NOT_CREATED;
        };
    }

    private String moreInformation(String what, String cus) {
        return ("Si desea mayor información sobre %s de su operación puede comunicarse a nuestras"
                        + " líneas de atención al cliente %s o enviar un correo electrónico a %s y"
                        + " preguntar por el estado de la transacción: %s")
                .formatted(what, config.contactPhone(), config.contactEmail(), cus);
    }
}
