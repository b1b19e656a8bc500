package co.gov.putumayo.estampillas.shared.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing wrong with one cell of an uploaded table. */
public record CellError(
        @Schema(
                        description = "Row as spreadsheets count them: the header is in row 1.",
                        examples = "7")
                int row,
        @Schema(description = "Name of the column.", examples = "codigo") String column,
        @Schema(description = "Spanish: what is wrong.", examples = "Falta el dato.") String reason,
        @Schema(description = "Spanish: how to mend it.", examples = "Escriba el dato.")
                String fix) {}
