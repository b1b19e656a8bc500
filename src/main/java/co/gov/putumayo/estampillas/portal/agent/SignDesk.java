package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.filing.SignDeclaration;
import co.gov.putumayo.estampillas.declaration.filing.SignatureRequest;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Signing a draft as it stands: by the declarant and, where the law asks, by another person. */
@Path(Paths.ONE + "/" + Paths.SIGNATURE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class SignDesk {

    private final Visit visit;
    private final FormOnce formOnce;
    private final ReadDeclarations read;
    private final SignDeclaration sign;

    SignDesk(Visit visit, FormOnce formOnce, ReadDeclarations read, SignDeclaration sign) {
        this.visit = visit;
        this.formOnce = formOnce;
        this.read = read;
        this.sign = sign;
    }

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance sign(Frame p, Form form, DeclarationPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("id") UUID id) {
        return visit.page(page(id, Form.of(Map.of("capacity", "DECLARANT"))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response sign(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        SignatureRequest request =
                new SignatureRequest(
                        form.valueOrNull("capacity"),
                        form.valueOrNull("name"),
                        form.valueOrNull("licence"),
                        form.is("qualified", "si"),
                        form.valueOrNull("qualifications"));
        return formOnce.send(
                "signature " + id,
                form,
                () -> {
                    sign.sign(id, FormOnce.ifMatch(form), request);
                    return Paths.of(id);
                },
                refusal ->
                        visit.page(
                                refusal.status(),
                                page(id, refusal.wrong(visit.frame(), id, refusal.faults()))));
    }

    private TemplateInstance page(UUID id, Form form) {
        Frame frame = visit.frame();
        return Templates.sign(frame, form, DeclarationPage.of(frame, read.whole(id, "whole")));
    }
}
