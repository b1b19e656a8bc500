package co.gov.putumayo.estampillas.shared.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column that a reader wants. A header is recognised whatever its capitals, accents, spaces and
 * signs: "Código de Verificación", "codigo_de_verificacion".
 *
 * @param name by which rows give its cells and errors name it
 * @param required whether a table without it is refused
 * @param otherNames further headers it may have
 */
public record SheetColumn(String name, boolean required, List<String> otherNames) {

    public static SheetColumn required(String name, String... otherNames) {
        return new SheetColumn(name, true, List.of(otherNames));
    }

    public static SheetColumn optional(String name, String... otherNames) {
        return new SheetColumn(name, false, List.of(otherNames));
    }

    Set<String> keys() {
        return Stream.concat(Stream.of(name), otherNames.stream())
                .map(SheetColumn::key)
                .collect(Collectors.toSet());
    }

    static String key(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum}]", "");
    }
}
