package co.gov.putumayo.estampillas.portal.pay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people come to pay, in their words, and the type of act it is in the API. */
enum Topic {
    CONTRACT("contrato", "contract", null),
    TRANSIT_PROCEDURE("tramite", "transit-procedure", null),
    PASSPORT("pasaporte", "fee", "passport"),
    INAUGURATION("posesion", "inauguration", null),
    CERTIFICATE("certificado", "certificate", null),
    DIPLOMA("diploma", "diploma-registration", null),
    HEALTH_LICENSE("licencia-de-salud", "health-license", null),
    ITP_DOCUMENT("documento-itp", "itp-document", null),
    TRANSIT_DOCUMENT("documento-de-transito", "transit-document", null),
    ASSET_SALE("venta-de-bienes", "asset-sale", null),
    OTHER_FEE("otra-tasa", "fee", null);

    private static final int MAIN = 3;

    private final String slug;
    private final String actType;
    private final String fee;

    Topic(String slug, String actType, String fee) {
        this.slug = slug;
        this.actType = actType;
        this.fee = fee;
    }

    /** In the address of its page. */
    public String slug() {
        return slug;
    }

    public String actType() {
        return actType;
    }

    /** The fee it is, when it is one and no other; null else. */
    public String fee() {
        return fee;
    }

    /** Key of its texts. */
    public String key() {
        return "topic." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the sentence that explains it. */
    public String about() {
        return key() + ".about";
    }

    public String path() {
        return PayPaths.ROOT + "/" + slug;
    }

    /** Those that the Circular names. */
    static List<Topic> main() {
        return Arrays.asList(values()).subList(0, MAIN);
    }

    /** Those behind "otro". */
    static List<Topic> others() {
        return Arrays.asList(values()).subList(MAIN, values().length);
    }

    static Optional<Topic> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }
}
