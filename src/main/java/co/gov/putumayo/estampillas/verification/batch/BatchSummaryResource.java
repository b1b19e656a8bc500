package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.shared.security.Role;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The signed summary of a batch, for the contract file. */
@Path(BatchResource.PATH)
@RolesAllowed(Role.ENTITY_OFFICER)
@SecurityRequirement(name = "bearer")
@Tag(name = "Verification")
@APIResponse(responseCode = "403", description = "Not an officer of an entity.")
@APIResponse(responseCode = "404", description = "There is none, or it is another entity's.")
@APIResponse(
        responseCode = "409",
        description = "It still runs; ask again after Retry-After seconds.")
class BatchSummaryResource {

    private static final String PDF = "application/pdf";

    private final ReadBatch readBatch;
    private final SummaryPdf pdf;

    BatchSummaryResource(ReadBatch readBatch, SummaryPdf pdf) {
        this.readBatch = readBatch;
        this.pdf = pdf;
    }

    /** What the contract says; the answer is the stored text itself. */
    @Schema(name = "SignedVerificationBatchSummary")
    record SignedAnswer(@JsonUnwrapped BatchSummary summary, SummarySignature signature) {}

    @GET
    @Path("/{id}/summary")
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "getVerificationBatchSummary",
            summary = "Signed summary of a batch",
            description =
                    "Always the same bytes. How to verify it: receipt-signature.md beside this"
                            + " contract.")
    @APIResponse(
            responseCode = "200",
            description = "All that came out, and its signature.",
            content = @Content(schema = @Schema(implementation = SignedAnswer.class)))
    public Response getVerificationBatchSummary(@PathParam("id") UUID id) {
        SignedSummary signed = readBatch.summary(id);
        // The stored text itself: what is shown is what was signed.
        String text = signed.text().substring(0, signed.text().length() - 1);
        String signature = CanonicalJson.text(SummarySignature.of(signed));
        return Response.ok(text + ",\"signature\":" + signature + "}").build();
    }

    @GET
    @Path("/{id}/summary.pdf")
    @Produces(PDF)
    @Cache(noStore = true)
    @Operation(
            operationId = "getVerificationBatchSummaryPdf",
            summary = "Signed summary of a batch as PDF",
            description = "The same, to print; always the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "Tagged PDF with hash and signature.",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getVerificationBatchSummaryPdf(@PathParam("id") UUID id) {
        return Response.ok(pdf.render(readBatch.summary(id)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"verificacion-" + id + ".pdf\"")
                .build();
    }
}
