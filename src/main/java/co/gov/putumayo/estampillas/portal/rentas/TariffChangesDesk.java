package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.TypedPercent;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.tariff.drafting.ChangeDraft;
import co.gov.putumayo.estampillas.tariff.drafting.DraftRequest;
import co.gov.putumayo.estampillas.tariff.drafting.DraftView;
import co.gov.putumayo.estampillas.tariff.drafting.ReadDrafts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Changes of a draft: a rate or a fee by its form, anything by a file as the API takes it. */
@Path(TariffDesk.ROOT + "/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.REVENUE)
public class TariffChangesDesk {

    private final Visit visit;
    private final Attempt attempt;
    private final DraftPage draftPage;
    private final ChangeDraft changeDraft;
    private final ReadDrafts readDrafts;
    private final ObjectMapper json;

    TariffChangesDesk(
            Visit visit,
            Attempt attempt,
            DraftPage draftPage,
            ChangeDraft changeDraft,
            ReadDrafts readDrafts,
            ObjectMapper json) {
        this.visit = visit;
        this.attempt = attempt;
        this.draftPage = draftPage;
        this.changeDraft = changeDraft;
        this.readDrafts = readDrafts;
        this.json = json;
    }

    @CheckedTemplate(basePath = "portal/rentas")
    static class Templates {
        static native TemplateInstance rule(
                Frame p, Form form, DraftView.Summary draft, ShownRule rule);

        static native TemplateInstance fee(
                Frame p, Form form, DraftView.Summary draft, DraftView.FeeRow fee);
    }

    @GET
    @Path("/reglas/{rule}")
    @Operation(hidden = true)
    public Response rule(@PathParam("id") String id, @PathParam("rule") String rule) {
        DraftView view = readDrafts.get(id);
        DraftView.RuleView found = rule(view, rule);
        return visit.page(
                rule(
                        Form.of(
                                Map.of(
                                        "rules-0-rate",
                                        Decimals.percent(new BigDecimal(found.rate())),
                                        "rules-0-ordinance",
                                        view.draft().ordinance())),
                        view,
                        rule));
    }

    @POST
    @Path("/reglas/{rule}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response changeRule(
            @PathParam("id") String id,
            @PathParam("rule") String rule,
            MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        DraftRequest.RuleChange change =
                new DraftRequest.RuleChange(
                        rule,
                        TypedPercent.fraction(form.valueOrNull("rules-0-rate")),
                        null,
                        form.valueOrNull("rules-0-ordinance"),
                        form.valueOrNull("rules-0-article"));
        return change(
                id,
                form,
                DraftRequest.Change.of(DraftPage.revision(form), change),
                wrong -> rule(wrong, readDrafts.get(id), rule));
    }

    @POST
    @Path("/reglas/{rule}/retiro")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response removeRule(
            @PathParam("id") String id,
            @PathParam("rule") String rule,
            MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return change(
                id,
                form,
                DraftRequest.Change.without(DraftPage.revision(form), rule),
                wrong -> rule(wrong, readDrafts.get(id), rule));
    }

    @GET
    @Path("/servicios/{code}")
    @Operation(hidden = true)
    public Response fee(@PathParam("id") String id, @PathParam("code") String code) {
        DraftView view = readDrafts.get(id);
        return visit.page(
                fee(
                        Form.of(
                                Map.of(
                                        "fees-0-uvt",
                                        fee(view, code).uvt().replace('.', ','),
                                        "fees-0-ordinance",
                                        view.draft().ordinance())),
                        view,
                        code));
    }

    @POST
    @Path("/servicios/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response changeFee(
            @PathParam("id") String id,
            @PathParam("code") String code,
            MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        DraftRequest.FeeChange change =
                new DraftRequest.FeeChange(
                        code,
                        form.value("fees-0-uvt").replace(',', '.'),
                        form.valueOrNull("fees-0-ordinance"),
                        form.valueOrNull("fees-0-article"));
        return change(
                id,
                form,
                DraftRequest.Change.of(DraftPage.revision(form), change),
                wrong -> fee(wrong, readDrafts.get(id), code));
    }

    /** New rules, and many changes at once, as the API takes them. */
    @POST
    @Path("/cambios")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(
            @PathParam("id") String id,
            @RestForm("token") String token,
            @RestForm("key") String key,
            @RestForm("changes") FileUpload changes)
            throws IOException {
        visit.requireToken(token);
        String content = changes == null ? "" : Files.readString(changes.uploadedFile());
        Form form = Form.of(Map.of("key", key == null ? "" : key, "changes", content));
        return attempt.then(
                form,
                () -> {
                    apply(id, content);
                    return DraftPage.to(id);
                },
                wrong -> draftPage.of(wrong, id));
    }

    /** What is wrong with a datum of the file is wrong with the file. */
    private void apply(String id, String content) {
        try {
            changeDraft.change(id, json.readValue(content, DraftRequest.Change.class));
        } catch (JsonProcessingException e) {
            throw wrongFile(
                    new FieldError(
                            "", "malformed", visit.frame().t("tariff.file.malformed"), null));
        } catch (ProblemException e) {
            throw e.errors().isEmpty() ? e : wrongFile(e.errors().toArray(FieldError[]::new));
        }
    }

    private static ProblemException wrongFile(FieldError... errors) {
        return ProblemException.of(ErrorCode.RULE_VIOLATION)
                .withErrors(
                        List.of(errors).stream()
                                .map(
                                        error ->
                                                new FieldError(
                                                        "/changes",
                                                        error.code(),
                                                        (error.pointer() + " " + error.text())
                                                                .strip(),
                                                        error.article()))
                                .toList());
    }

    private Response change(
            String id,
            Form form,
            DraftRequest.Change change,
            Function<Form, TemplateInstance> page) {
        return attempt.then(
                form,
                () -> {
                    changeDraft.change(id, change);
                    return DraftPage.to(id);
                },
                page);
    }

    private TemplateInstance rule(Form form, DraftView view, String rule) {
        Frame frame = visit.frame();
        return Templates.rule(frame, form, view.draft(), ShownRule.of(frame, rule(view, rule)));
    }

    private TemplateInstance fee(Form form, DraftView view, String code) {
        return Templates.fee(visit.frame(), form, view.draft(), fee(view, code));
    }

    private static DraftView.RuleView rule(DraftView view, String id) {
        return one(view.rules(), rule -> rule.id().toString().equals(id));
    }

    private static DraftView.FeeRow fee(DraftView view, String code) {
        return one(view.fees(), fee -> fee.code().equals(code));
    }

    private static <T> T one(List<T> rows, Predicate<T> wanted) {
        return rows.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}
