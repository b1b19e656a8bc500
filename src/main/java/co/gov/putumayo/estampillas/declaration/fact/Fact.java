package co.gov.putumayo.estampillas.declaration.fact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A row that writes itself.
 *
 * @param sourceId of the withholding or receipt it comes from
 * @param base pesos
 * @param amount pesos of the levy, to the peso
 */
public record Fact(
        UUID sourceId,
        RowType type,
        String levy,
        String documentNumber,
        LocalDate documentDate,
        String taxpayerDocument,
        String taxpayerName,
        long base,
        long amount) {}
