package co.gov.putumayo.estampillas.entity;

import co.gov.putumayo.estampillas.shared.EntityType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contracting entity as everybody may see it. */
public record EntityView(
        @Schema(description = "NIT without check digit.", examples = "800094164") String nit,
        @Schema(examples = "4") int checkDigit,
        @Schema(examples = "Departamento del Putumayo") String name,
        EntityType type,
        @Schema(description = "Withholds stamps from what it pays (art. 297).")
                boolean withholdingAgent,
        @Schema(description = "Invented for demonstrations; never in production.") boolean demo) {}
