package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.draft.ChangeDraft;
import co.gov.putumayo.estampillas.declaration.draft.DraftChanges;
import co.gov.putumayo.estampillas.declaration.draft.StatementRequest;
import co.gov.putumayo.estampillas.declaration.draft.StatementRequest.Explanation;
import co.gov.putumayo.estampillas.declaration.record.Box;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the filer says besides the rows: why boxes differ, and which reduction it claims. */
@Path(Paths.ONE + "/" + Paths.REASONS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class ReasonsDesk {

    private static final String REASON = "explanations-";
    private static final String SHARE = "payShareOfPenalty";
    private static final String CRITERION = "differingCriterion";
    private static final Pattern BY_POSITION = Pattern.compile("/explanations/(\\d+)/.*");

    private final Visit visit;
    private final FormOnce formOnce;
    private final ReadDeclarations read;
    private final ChangeDraft change;
    private final DraftChanges changes;

    ReasonsDesk(
            Visit visit,
            FormOnce formOnce,
            ReadDeclarations read,
            ChangeDraft change,
            DraftChanges changes) {
        this.visit = visit;
        this.formOnce = formOnce;
        this.read = read;
        this.change = change;
        this.changes = changes;
    }

    /** A box that differs from what is registered, and the field of its reason. */
    public record Reason(String id, Box box) {}

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance reasons(
                Frame p, Form form, DeclarationPage page, List<Reason> reasons);
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("id") UUID id) {
        DeclarationView view = read.whole(id, "whole");
        Map<String, String> said = new HashMap<>();
        said.put(SHARE, view.payShareOfPenalty());
        put(said, CRITERION, view.differingCriterion());
        view.boxes().forEach(box -> put(said, REASON + box.levy(), box.explanation()));
        return visit.page(page(view, Form.of(said)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response say(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        List<Explanation> given =
                form.values().keySet().stream()
                        .filter(field -> field.startsWith(REASON))
                        .filter(field -> !form.value(field).isEmpty())
                        .sorted()
                        .map(
                                field ->
                                        new Explanation(
                                                field.substring(REASON.length()),
                                                form.value(field)))
                        .toList();
        StatementRequest request =
                new StatementRequest(given, form.valueOrNull(SHARE), form.valueOrNull(CRITERION));
        return formOnce.send(
                "reasons " + id,
                form,
                () -> {
                    change.change(id, FormOnce.ifMatch(form), "STATED", changes.stating(request));
                    return Paths.of(id);
                },
                refusal ->
                        visit.page(
                                refusal.status(),
                                page(
                                        read.whole(id, "whole"),
                                        form.wrong(
                                                visit.frame(), byLevy(refusal.faults(), given)))));
    }

    /** The API counts reasons; the page has a field for each stamp. */
    private static List<FieldError> byLevy(List<FieldError> faults, List<Explanation> given) {
        return faults.stream()
                .map(
                        fault -> {
                            Matcher position = BY_POSITION.matcher(fault.pointer());
                            return position.matches()
                                    ? new FieldError(
                                            "/explanations/"
                                                    + given.get(Integer.parseInt(position.group(1)))
                                                            .levy(),
                                            fault.code(),
                                            fault.text(),
                                            fault.article())
                                    : fault;
                        })
                .toList();
    }

    private static void put(Map<String, String> said, String field, String text) {
        if (text != null) {
            said.put(field, text);
        }
    }

    private TemplateInstance page(DeclarationView view, Form form) {
        Frame frame = visit.frame();
        List<Reason> reasons =
                view.boxes().stream()
                        .filter(box -> box.differs() || box.explanation() != null)
                        .map(box -> new Reason(REASON + box.levy(), box))
                        .toList();
        return Templates.reasons(frame, form, DeclarationPage.of(frame, view), reasons);
    }
}
