package co.gov.putumayo.estampillas.shared.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** File formats of tables. */
public enum SheetFormat {
    CSV(SheetFormat.CSV_TYPE, "csv"),
    XLSX(SheetFormat.XLSX_TYPE, "xlsx");

    /** Media type of CSV, for annotations of resources. */
    public static final String CSV_TYPE = "text/csv";

    /** Media type of XLSX, for annotations of resources. */
    public static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String extension;

    SheetFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * @param contentType value of a {@code Content-Type} header; its parameters are ignored, the
     *     bytes themselves say their charset
     */
    public static Optional<SheetFormat> of(String contentType) {
        String type = contentType == null ? "" : contentType.replaceFirst(";.*", "").strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(type.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without its point. */
    public String extension() {
        return extension;
    }
}
