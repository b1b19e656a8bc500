package co.gov.putumayo.estampillas.treasury.audit;

import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The auditor's pack. */
@Path("/api/v1/treasury")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AUDITOR, Role.TREASURY})
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury")
@APIResponse(
        responseCode = "400",
        description =
                "A day of the query is missing or cannot be read, or the period is longer than a year.")
@APIResponse(responseCode = "403", description = "Neither auditor nor Tesorería.")
class PackResource {

    private static final String ZIP = "application/zip";

    private final BuildPack buildPack;

    PackResource(BuildPack buildPack) {
        this.buildPack = buildPack;
    }

    @GET
    @Path("/auditor-pack")
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    @Cache(noStore = true)
    @Operation(
            operationId = "auditorPack",
            summary = "Everything of a period, to check without this service",
            description =
                    "A zip: ledger entries and their chain, balances, distribution rules, receipts with their signatures, bank files, a manifest with the SHA-256 of each file, and verify.py, which checks it all with Python 3 alone.")
    @APIResponse(
            responseCode = "200",
            description = "The pack.",
            content =
                    @Content(
                            mediaType = ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pack(
            @Parameter(description = "First day.", required = true, example = "2026-03-01")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day.", required = true, example = "2026-03-31")
                    @QueryParam("to")
                    String to) {
        PackPeriod period = PackPeriod.read(from, to);
        StreamingOutput zip = out -> buildPack.write(period.from(), period.to(), out);
        return Response.ok(zip, ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + period.fileName() + "\"")
                .build();
    }
}
