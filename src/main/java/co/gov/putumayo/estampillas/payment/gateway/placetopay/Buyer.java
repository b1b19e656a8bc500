package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.shared.TaxId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Data that the page of PlacetoPay fills in beforehand. A {@code buyer}, not a {@code payer}, so
 * that it may be changed there: whoever pays for a taxpayer does so from an account of their own.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Buyer(String documentType, String document, String name, String surname, String email) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_EMAIL = 80;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What PlacetoPay takes in Colombia (placetopay-docs, DocumentTypes). */
    private enum Document {
        CC("[1-9][0-9]{3,9}"),
        CE("([a-zA-Z]{1,5})?[1-9][0-9]{3,7}"),
        TI("[1-9][0-9]{4,11}"),
        NIT("[1-9]\\d{6,9}"),
        PPN("[a-zA-Z0-9_]{4,16}");

        private final Pattern format;

        Document(String format) {
            this.format = Pattern.compile(format);
        }
    }

    static Buyer of(CreationRequest request) {
        // What PlacetoPay would refuse is left out; its page asks the payer for it.
        Document type = documentOf(request.payer());
        String email = request.payerEmail();
        boolean emailFits = email != null && !email.isBlank() && email.length() <= LONGEST_EMAIL;
        List<String> name = split(request);
        return new Buyer(
                type == null ? null : type.name(),
                type == null ? null : request.payer().number(),
                name.get(0),
                name.size() > 1 ? name.get(1) : null,
                emailFits ? email : null);
    }

    private static Document documentOf(TaxId payer) {
        Document type =
                switch (payer.type()) {
                    case CC -> Document.CC;
                    case CE -> Document.CE;
                    case TI -> Document.TI;
                    case NIT -> Document.NIT;
                    case PP -> Document.PPN;
                    case RC, TE, PPT, PEP, DIE -> null;
                };
        return type != null && type.format.matcher(payer.number()).matches() ? type : null;
    }

    /** Given names and surnames; the last two words of three or more are taken for surnames. */
    private static List<String> split(CreationRequest request) {
        List<String> words = Arrays.asList(SPACES.split(request.payerName().strip()));
        if (request.payer().type().isCompany() || words.size() == 1) {
            return List.of(joined(words));
        }
        int surnames = words.size() > 2 ? words.size() - 2 : 1;
        return List.of(
                joined(words.subList(0, surnames)), joined(words.subList(surnames, words.size())));
    }

    private static String joined(List<String> words) {
        return SessionRequest.shortened(String.join(" ", words), LONGEST_NAME);
    }

    @Override
    public String toString() {
        return "Buyer[]";
    }
}
