package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.draft.DraftDeclaration;
import co.gov.putumayo.estampillas.declaration.draft.DraftRequest;
import co.gov.putumayo.estampillas.declaration.view.DeclarationSummary;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was declared in a year, corrections included, and where a declaration begins. */
@Path(Paths.DECLARATIONS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class DeclarationsDesk {

    private static final String DECLARATION_ID = "declarationId";

    private final Visit visit;
    private final FormOnce formOnce;
    private final ReadDeclarations readDeclarations;
    private final DraftDeclaration draftDeclaration;
    private final Clock clock;

    DeclarationsDesk(
            Visit visit,
            FormOnce formOnce,
            ReadDeclarations readDeclarations,
            DraftDeclaration draftDeclaration,
            Clock clock) {
        this.visit = visit;
        this.formOnce = formOnce;
        this.readDeclarations = readDeclarations;
        this.draftDeclaration = draftDeclaration;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance declarations(
                Frame p, Form form, ShownYear year, List<DeclarationSummary> declarations);
    }

    @GET
    @Operation(hidden = true)
    public Response ofYear(@QueryParam("anio") String asked) {
        return visit.page(page(Form.empty(), asked));
    }

    /** Drafts a month from the facts, or a correction of what was filed of it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response draft(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        DraftRequest request =
                new DraftRequest(
                        form.valueOrNull("period"),
                        form.valueOrNull("kind"),
                        form.valueOrNull("corrects"),
                        null,
                        null,
                        null,
                        null);
        return formOnce.send(
                "draft", form, () -> Paths.of(draftDeclaration.draft(request).id()), this::refused);
    }

    /** Somebody may have begun it already: then that one is shown. */
    private Response refused(FormOnce.Refusal refusal) {
        Optional<Object> other = refusal.problem().member(DECLARATION_ID);
        if (other.isPresent()) {
            return visit.goTo(Paths.DECLARATIONS + "/" + other.get());
        }
        Form wrong = refusal.typed().wrong(visit.frame(), refusal.faults());
        return visit.page(refusal.status(), page(wrong, null));
    }

    private TemplateInstance page(Form form, String asked) {
        ShownYear year = ShownYear.of(asked, LocalDate.now(clock));
        return Templates.declarations(
                visit.frame(), form, year, readDeclarations.ofYear(year.value()));
    }
}
