package co.gov.putumayo.estampillas.declaration.form;

import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

/** The form on paper. */
@Path("/api/v1/declarations/{id}/form.pdf")
@Tag(name = "Declarations")
class FormResource {

    static final String PDF = "application/pdf";

    private final ReadDeclarations read;
    private final FormPdf pdf;

    FormResource(ReadDeclarations read, FormPdf pdf) {
        this.read = read;
        this.pdf = pdf;
    }

    @GET
    @Produces(PDF)
    @RolesAllowed({Role.WITHHOLDING_AGENT, Role.REVENUE, Role.AUDITOR})
    @SecurityRequirement(name = "bearer")
    @Cache(noStore = true)
    @Operation(
            operationId = "declarationForm",
            summary = "The declaration as PDF, with number, QR code and signatures")
    @APIResponse(
            responseCode = "200",
            description = "The form; a draft says that it is one.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is none that you may read.")
    public Response form(@PathParam("id") UUID id) {
        DeclarationView view = read.whole(id, "form");
        return Response.ok(pdf.render(view))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=" + view.number() + ".pdf")
                .build();
    }
}
