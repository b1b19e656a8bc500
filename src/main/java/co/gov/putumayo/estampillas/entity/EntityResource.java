package co.gov.putumayo.estampillas.entity;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.web.ETags;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Catalogue of contracting entities. */
@Path("/api/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What may be taxed, by whom and how much; open to all.")
class EntityResource {

    private final Entities entities;
    private final ETags etags;

    EntityResource(Entities entities, ETags etags) {
        this.entities = entities;
        this.etags = etags;
    }

    @Schema(description = "A page of contracting entities, in order of NIT.")
    record EntityList(List<EntityView> items) {}

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Operation(
            operationId = "listEntities",
            summary = "Lists contracting entities",
            description = "Entities whose acts and contracts pay stamps (arts. 291, 297).")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers = {
                @Header(
                        name = HttpHeaders.LINK,
                        description = "Next page (RFC 8288), relative to this service.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = EntityList.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since that ETag.")
    @APIResponse(
            responseCode = "400",
            description = "Unknown type, limit out of range or unreadable cursor.")
    public Response list(
            @Parameter(
                            description = "Only entities of this type.",
                            schema = @Schema(implementation = EntityType.class))
                    @QueryParam("type")
                    String type,
            @Parameter(
                            description = "Entities in a page.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "From the Link header of the page before; opaque.")
                    @QueryParam("cursor")
                    String cursor,
            @Context UriInfo uri,
            @Context Request request) {
        PageRequest page = PageRequest.of(limit, cursor);
        List<EntityView> found = entities.list(typeOf(type), page);
        EntityList body = new EntityList(page.cut(found));
        return PageLinks.next(etags.answer(request, body), uri, page, found, EntityView::nit)
                .build();
    }

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Path("/{nit}")
    @Operation(operationId = "getEntity", summary = "Reads one contracting entity")
    @APIResponse(
            responseCode = "200",
            description = "The entity.",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EntityView.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since that ETag.")
    @APIResponse(responseCode = "404", description = "No entity of the registry has that NIT.")
    public Response get(
            @Parameter(description = "With or without check digit.", example = "800094164")
                    @PathParam("nit")
                    String nit,
            @Context Request request) {
        EntityView found =
                TaxId.nit(nit)
                        .flatMap(id -> entities.find(id.number()))
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        return etags.answer(request, found).build();
    }

    private static Optional<EntityType> typeOf(String type) {
        if (type == null) {
            return Optional.empty();
        }
        return Optional.of(
                EntityType.of(type)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(ErrorCode.INVALID_REQUEST)
                                                .withErrors(
                                                        List.of(
                                                                new FieldError(
                                                                        "query:type",
                                                                        "unknown-entity-type",
                                                                        "No hay entidades de ese"
                                                                                + " tipo.",
                                                                        null)))));
    }
}
