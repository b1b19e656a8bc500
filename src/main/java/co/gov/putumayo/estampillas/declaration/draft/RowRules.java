package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.fact.RowType;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRow;
import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.PesosFault;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a row by hand must be. Says everything that is wrong with it, as an error of a field and as
 * one of a cell: what is wrong and how to mend it.
 *
 * @param period null when nobody knows it: then dates are not judged by it
 * @param levies that are declared
 */
public record RowRules(TaxPeriod period, Set<String> levies) {

    private static final int NUMBER_LENGTH = 60;
    private static final int DOCUMENT_LENGTH = 30;
    private static final int NAME_LENGTH = 200;
    private static final int NOTE_LENGTH = 500;
    private static final int SHORTEST_NOTE = 10;

    /** Hears what is wrong. */
    public interface Complaint {

        /**
         * @param field of {@link RowRequest}
         * @param reason Spanish: what is wrong
         * @param fix Spanish: how to mend it
         */
        void about(String field, String code, String reason, String fix);
    }

    /**
     * @return the row, or empty when something was complained about
     */
    public Optional<DeclarationRow.Manual> read(RowRequest row, Complaint complaint) {
        Checked checked = new Checked(complaint);
        RowType type = type(row.type(), checked);
        String levy = levy(row.levy(), checked);
        String number = checked.text("documentNumber", row.documentNumber(), NUMBER_LENGTH, true);
        LocalDate date = date(row.documentDate(), type, checked);
        String document =
                checked.text("taxpayerDocument", row.taxpayerDocument(), DOCUMENT_LENGTH, false);
        String name = checked.text("taxpayerName", row.taxpayerName(), NAME_LENGTH, false);
        long base = pesos("base", row.base(), type, checked);
        long amount = pesos("amount", row.amount(), type, checked);
        String support = checked.text("support", row.support(), NAME_LENGTH, true);
        String note = note(row.note(), type, checked);
        return checked.failed
                ? Optional.empty()
                : Optional.of(
                        new DeclarationRow.Manual(
                                type, levy, number, date, document, name, base, amount, support,
                                note));
    }

    private static RowType type(String code, Checked checked) {
        if (checked.isMissing("type", code)) {
            return null;
        }
        Optional<RowType> type = RowType.of(code.strip());
        if (type.isEmpty()) {
            checked.fail(
                    "type",
                    "unknown-type",
                    "No hay filas de ese tipo.",
                    "Use OPERATION, ADDITION, ADJUSTMENT, EXCESS o RESCINDED.");
        }
        return type.orElse(null);
    }

    private String levy(String code, Checked checked) {
        if (checked.isMissing("levy", code)) {
            return null;
        }
        if (!levies.contains(code.strip())) {
            checked.fail(
                    "levy",
                    "unknown-levy",
                    "No se declara ninguna estampilla ni contribución con ese código.",
                    "Use uno de: " + String.join(", ", levies) + ".");
        }
        return code.strip();
    }

    private LocalDate date(String text, RowType type, Checked checked) {
        if (checked.isMissing("documentDate", text)) {
            return null;
        }
        Optional<LocalDate> day = IsoDate.parse(text.strip());
        if (day.isEmpty()) {
            checked.fail(
                    "documentDate",
                    "malformed-date",
                    "No es una fecha que exista.",
                    "Escriba la fecha como AAAA-MM-DD.");
            return null;
        }
        if (period == null) {
            return day.get();
        }
        boolean operation = type == RowType.OPERATION || type == RowType.ADDITION;
        boolean early = operation && day.get().isBefore(period.firstDay());
        if (early || day.get().isAfter(period.lastDay())) {
            checked.fail(
                    "documentDate",
                    "outside-period",
                    "La fecha no es del período " + period + ".",
                    "Declare cada operación en el mes en que ocurrió (art. 410).");
        }
        return day.get();
    }

    private static long pesos(String field, BigDecimal value, RowType type, Checked checked) {
        if (checked.isMissing(field, value)) {
            return 0;
        }
        // An adjustment may go down; its size is judged like any other.
        BigDecimal judged =
                type == RowType.ADJUSTMENT && value.signum() < 0 ? value.negate() : value;
        Optional<PesosFault> fault = PesosFault.of(judged);
        if (fault.isPresent()) {
            checked.fail(
                    field,
                    fault.get().code(),
                    "No es un valor en pesos enteros que se admita.",
                    "Escriba solo números, sin centavos; negativos solo en ADJUSTMENT.");
            return 0;
        }
        return value.longValueExact();
    }

    private static String note(String text, RowType type, Checked checked) {
        String note = checked.text("note", text, NOTE_LENGTH, false);
        if (type == RowType.ADJUSTMENT && (note == null || note.length() < SHORTEST_NOTE)) {
            checked.fail(
                    "note",
                    "reason-required",
                    "Un ajuste necesita su razón por escrito.",
                    "Explique en al menos diez letras por qué difiere de lo registrado.");
        }
        return note;
    }

    /** Remembers that something failed. */
    private static final class Checked {

        private final Complaint complaint;
        private boolean failed;

        Checked(Complaint complaint) {
            this.complaint = complaint;
        }

        void fail(String field, String code, String reason, String fix) {
            failed = true;
            complaint.about(field, code, reason, fix);
        }

        boolean isMissing(String field, Object value) {
            boolean missing = value == null || (value instanceof String text && text.isBlank());
            if (missing) {
                fail(field, "required", "Falta el dato.", "Escriba el dato.");
            }
            return missing;
        }

        String text(String field, String text, int longest, boolean required) {
            if (text == null || text.isBlank()) {
                if (required) {
                    isMissing(field, text);
                }
                return null;
            }
            String stripped = text.strip();
            if (stripped.length() > longest || !TextRules.isPrintable(stripped)) {
                fail(
                        field,
                        "unusable-text",
                        "El texto es muy largo o tiene signos que no se imprimen.",
                        "Escriba a lo sumo " + longest + " letras en una línea.");
            }
            return stripped;
        }
    }
}
