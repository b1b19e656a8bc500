package co.gov.putumayo.estampillas.portal.desk;

import co.gov.putumayo.estampillas.exemption.DecideGrant;
import co.gov.putumayo.estampillas.exemption.DecisionRequest;
import co.gov.putumayo.estampillas.exemption.GrantAnswer;
import co.gov.putumayo.estampillas.exemption.GrantExemption;
import co.gov.putumayo.estampillas.exemption.GrantQuery;
import co.gov.putumayo.estampillas.exemption.GrantRequest;
import co.gov.putumayo.estampillas.exemption.LiquidateGrantRest;
import co.gov.putumayo.estampillas.exemption.ReadGrants;
import co.gov.putumayo.estampillas.exemption.RestAnswer;
import co.gov.putumayo.estampillas.exemption.RevocationRequest;
import co.gov.putumayo.estampillas.exemption.RevokeGrant;
import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Desks;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Rows;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.portal.desk.Desk.Seat;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.tariff.ExemptionView;
import co.gov.putumayo.estampillas.tariff.NotTaxed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Acts that the statute frees from stamps: asked for, approved, with their certificates. */
@Path(ExemptionDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ENTITY_OFFICER)
public class ExemptionDesk {

    static final String ROOT = Desks.ROOT + "/exenciones";

    private final Visit visit;
    private final Attempt attempt;
    private final Desk desk;
    private final GrantExemption grantExemption;
    private final DecideGrant decideGrant;
    private final RevokeGrant revokeGrant;
    private final LiquidateGrantRest liquidateRest;
    private final ReadGrants readGrants;
    private final GrantQuery query;
    private final NotTaxed notTaxed;
    private final Officer officer;

    ExemptionDesk(
            Visit visit,
            Attempt attempt,
            Desk desk,
            GrantExemption grantExemption,
            DecideGrant decideGrant,
            RevokeGrant revokeGrant,
            LiquidateGrantRest liquidateRest,
            ReadGrants readGrants,
            GrantQuery query,
            NotTaxed notTaxed,
            Officer officer) {
        this.visit = visit;
        this.attempt = attempt;
        this.desk = desk;
        this.grantExemption = grantExemption;
        this.decideGrant = decideGrant;
        this.revokeGrant = revokeGrant;
        this.liquidateRest = liquidateRest;
        this.readGrants = readGrants;
        this.query = query;
        this.notTaxed = notTaxed;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "portal/desk")
    static class Templates {
        static native TemplateInstance exemptions(
                Frame p,
                Seat seat,
                Form form,
                List<ExemptionView> law,
                List<DocumentType> documentTypes,
                Rows<GrantAnswer> grants);

        static native TemplateInstance exemption(Frame p, Form form, GrantAnswer grant);

        static native TemplateInstance rest(Frame p, UUID grant, RestAnswer made);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("cursor") String cursor) {
        Form form = Form.of(Map.of("date", desk.seat().today().toString()));
        return visit.page(list(form, cursor));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response grant(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () -> to(grantExemption.grant(request(form)).id()),
                wrong -> list(wrong, null));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") UUID id) {
        return visit.page(one(Form.empty(), id));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () ->
                        to(
                                decideGrant
                                        .decide(
                                                id,
                                                new DecisionRequest(
                                                        form.is("decision", "approve"),
                                                        form.valueOrNull("reason")))
                                        .id()),
                wrong -> one(wrong, id));
    }

    /** Of the second officer, who agrees with the reason of the first, it revokes. */
    @POST
    @Path("/{id}/revocacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response revoke(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () ->
                        to(
                                revokeGrant
                                        .revoke(
                                                id,
                                                new RevocationRequest(form.valueOrNull("reason")))
                                        .id()),
                wrong -> one(wrong, id));
    }

    /** Its access code is shown here and nowhere else, so the answer leads to no other page. */
    @POST
    @Path("/{id}/liquidacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response liquidate(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.show(
                form,
                () -> liquidateRest.liquidate(id),
                RestAnswer.class,
                made -> visit.page(Templates.rest(visit.frame(), id, made)),
                wrong -> one(wrong, id));
    }

    private GrantRequest request(Form form) {
        return new GrantRequest(
                form.valueOrNull("date"),
                DeskAnswers.act(form, visit.frame()),
                new GrantRequest.ExemptTaxpayer(
                        form.valueOrNull("taxpayer-documentType"),
                        form.valueOrNull("taxpayer-document"),
                        form.valueOrNull("taxpayer-name")),
                form.valueOrNull("exemption"),
                form.valueOrNull("supportReference"));
    }

    private static String to(UUID id) {
        return ROOT + "/" + id;
    }

    private TemplateInstance list(Form form, String cursor) {
        Seat seat = desk.seat();
        PageRequest page = PageRequest.of(null, cursor);
        List<GrantAnswer> found =
                readGrants.page(
                        query.filter(null, null, null, null), page.after(), page.rowsToRead());
        return Templates.exemptions(
                visit.frame(),
                seat,
                form,
                notTaxed.on(seat.today()),
                List.of(DocumentType.values()),
                Rows.of(page, found, each -> each.id().toString()));
    }

    private TemplateInstance one(Form form, UUID id) {
        return Templates.exemption(visit.frame(), form, readGrants.one(id, officer.entityNit()));
    }
}
