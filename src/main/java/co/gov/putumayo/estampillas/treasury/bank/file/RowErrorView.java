package co.gov.putumayo.estampillas.treasury.bank.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error of a file, for people. */
@Schema(name = "BankFileError")
public record RowErrorView(
        @JsonIgnore int position,
        @Schema(description = "From 1.", examples = "4711") int line,
        @Schema(description = "From 1.", examples = "51") int column,
        @Schema(description = "Stable code.", examples = "not-a-number") String code,
        @Schema(description = "What stands there.", examples = "00000O1250000") String found,
        @Schema(description = "Spanish explanation.") String text) {

    RowErrorView withText(String newText) {
        return new RowErrorView(position, line, column, code, found, newText);
    }
}
