package co.gov.putumayo.estampillas.declaration.form;

import co.gov.putumayo.estampillas.declaration.record.Box;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.pdf.QrCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A declaration in the words and figures of a Colombian reader, for the template of the PDF. */
public record FormPage(DeclarationView view, String number, QrCode qr) {

    private static final Locale SPANISH = Locale.forLanguageTag("es-CO");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM 'de' uuuu", SPANISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, HH:mm:ss", SPANISH);

    /** A box of the form. */
    public record Row(String name, String article, String count, String base, String amount) {}

    /** A signature of the form. */
    public record Signer(String capacity, String name, String detail, String when, String hash) {}

    public List<Row> rows() {
        return view.boxes().stream().map(FormPage::row).toList();
    }

    public List<Signer> signers() {
        return view.signatures().stream().map(FormPage::signer).toList();
    }

    public String title() {
        return view.correction() == null
                ? "Declaración mensual de estampillas"
                : "Corrección de la declaración mensual de estampillas";
    }

    public String state() {
        return view.state().spanishName();
    }

    public String kind() {
        return view.kind().spanishName();
    }

    public String period() {
        return MONTH.format(LocalDate.parse(view.period() + "-01"));
    }

    public String entityNit() {
        String nit = view.entity().nit();
        return TaxId.nit(nit).map(TaxId::display).orElse(nit);
    }

    public String tax() {
        return pesos(view.tax());
    }

    public String taxToPay() {
        return pesos(view.owing().taxToPay());
    }

    public String penalty() {
        return pesos(view.owing().penalty());
    }

    public String interest() {
        return pesos(view.owing().interest());
    }

    public String total() {
        return pesos(view.owing().total());
    }

    public String received() {
        return pesos(view.owing().received());
    }

    public String balance() {
        return pesos(view.owing().balance());
    }

    public String day() {
        return DAY.format(view.owing().day());
    }

    public String dueDate() {
        return DAY.format(view.owing().dueDate());
    }

    public String deposits() {
        return Decimals.grouped(view.deposits().count());
    }

    public String deposited() {
        return pesos(view.deposits().amount());
    }

    public String presentedAt() {
        return moment(view.acknowledgement().presentedAt());
    }

    public String filedAt() {
        OffsetDateTime filed = view.acknowledgement().filedAt();
        return filed == null ? null : moment(filed);
    }

    private static Row row(Box box) {
        return new Row(
                box.name(),
                box.article(),
                Decimals.grouped(box.count()),
                pesos(box.base()),
                pesos(box.amount()));
    }

    private static Signer signer(DeclarationView.SignatureView signature) {
        String detail =
                signature.licence() == null ? "" : "Tarjeta profesional " + signature.licence();
        if (signature.qualified()) {
            detail += ". Con salvedades: " + signature.qualifications();
        }
        return new Signer(
                signature.capacity().spanishName(),
                signature.name(),
                detail,
                moment(signature.signedAt()),
                signature.contentSha256());
    }

    private static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment);
    }

    private static String pesos(long amount) {
        return "$ " + Decimals.grouped(amount);
    }
}
