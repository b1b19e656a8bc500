package co.gov.putumayo.estampillas.declaration.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature; whatever is missing is an error of its field. */
@Schema(name = "DeclarationSigning")
public record SignatureRequest(
        @Schema(
                        description = "DECLARANT, ACCOUNTANT or REVISOR_FISCAL",
                        examples = "DECLARANT",
                        required = true)
                String capacity,
        @Schema(examples = "Aurora de la Cruz", maxLength = 200, required = true) String name,
        @Schema(description = "Professional card of an accountant.", examples = "45821-T")
                String licence,
        @Schema(description = "Of an accountant: whether it signs with qualifications.")
                Boolean qualified,
        @Schema(
                        description = "What it does not vouch for; needed when qualified.",
                        maxLength = 2000)
                String qualifications) {}
