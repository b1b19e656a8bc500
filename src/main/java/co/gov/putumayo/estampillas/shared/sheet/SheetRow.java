package co.gov.putumayo.estampillas.shared.sheet;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.Pesos;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row below the header that is not blank.
 *
 * @param number as spreadsheets count rows: the header is usually row 1
 * @param cells text by name of column, stripped; columns without text are absent
 */
public record SheetRow(int number, Map<String, String> cells) {

    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    /** As Colombians write pesos: points between thousands, a comma before decimals. */
    private static final Pattern PESOS =
            Pattern.compile("\\$?\\s*(\\d{1,16}|\\d{1,3}(?:\\.\\d{3}){1,5})(?:,0{1,2})?");

    /** Of the cell; empty when there is none. Dates are ISO 8601, numbers plain. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The text, or an error when there is none. */
    public Optional<String> required(String column, SheetErrors errors) {
        if (text(column).isEmpty()) {
            errors.add(this, column, "Falta el dato.", "Escriba un valor en esta celda.");
            return Optional.empty();
        }
        return Optional.of(text(column));
    }

    /** A day, or an error: a date cell, YYYY-MM-DD or DD/MM/YYYY. */
    public Optional<LocalDate> date(String column, SheetErrors errors) {
        return required(column, errors)
                .flatMap(
                        text -> {
                            Optional<LocalDate> date = IsoDate.parse(iso(text));
                            if (date.isEmpty()) {
                                errors.add(
                                        this,
                                        column,
                                        "No es una fecha que exista.",
                                        "Escriba la fecha como AAAA-MM-DD.");
                            }
                            return date;
                        });
    }

    /** Whole pesos from 0 to {@link Pesos#MAX}, or an error: 1500000, 1.500.000, $ 1.500.000,00. */
    public Optional<Long> pesos(String column, SheetErrors errors) {
        return required(column, errors)
                .flatMap(
                        text -> {
                            Optional<Long> pesos = pesos(text);
                            if (pesos.isEmpty()) {
                                errors.add(
                                        this,
                                        column,
                                        "No es un valor en pesos enteros.",
                                        "Escriba solo números, sin centavos, como 1500000.");
                            }
                            return pesos;
                        });
    }

    private static String iso(String text) {
        Matcher parts = DAY_MONTH_YEAR.matcher(text);
        return parts.matches()
                ? "%s-%2s-%2s"
                        .formatted(parts.group(3), parts.group(2), parts.group(1))
                        .replace(' ', '0')
                : text;
    }

    private static Optional<Long> pesos(String text) {
        Matcher parts = PESOS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long pesos = Long.parseLong(parts.group(1).replace(".", ""));
        return Optional.of(pesos).filter(amount -> amount <= Pesos.MAX);
    }
}
