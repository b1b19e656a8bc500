package co.gov.putumayo.estampillas.portal.treasury.bank;

import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.bank.file.BankConfig;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileState;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileView;
import co.gov.putumayo.estampillas.treasury.bank.file.DecideBankFile;
import co.gov.putumayo.estampillas.treasury.bank.file.ReadBankFiles;
import co.gov.putumayo.estampillas.treasury.bank.file.ReceiveBankFile;
import co.gov.putumayo.estampillas.treasury.bank.file.RowErrorView;
import co.gov.putumayo.estampillas.treasury.bank.file.SendingRules;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files of banks and gateways: sent here, with their results and their errors. */
@Path(FilePages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class FilePages {

    static final String ROOT = TreasuryDesk.ROOT + "/archivos";

    private static final String SETTLEMENT = "settlement";
    private static final String BANK = "asobancaria";

    private final Visit visit;
    private final TreasuryDesk desk;
    private final Attempt attempt;
    private final BankConfig config;
    private final SendingRules rules;
    private final ReceiveBankFile receive;
    private final ReadBankFiles read;
    private final DecideBankFile decide;

    FilePages(
            Visit visit,
            TreasuryDesk desk,
            Attempt attempt,
            BankConfig config,
            SendingRules rules,
            ReceiveBankFile receive,
            ReadBankFiles read,
            DecideBankFile decide) {
        this.visit = visit;
        this.desk = desk;
        this.attempt = attempt;
        this.config = config;
        this.rules = rules;
        this.receive = receive;
        this.read = read;
        this.decide = decide;
    }

    /** A file with its errors, as its page shows it. */
    public record Shown(BankFileView file, List<RowErrorView> errors, String next) {

        public boolean isRunning() {
            return file.state() == BankFileState.RECEIVING
                    || file.state() == BankFileState.RECEIVED
                    || file.state() == BankFileState.READ;
        }

        public boolean isHeld() {
            return file.state() == BankFileState.HELD;
        }

        public String tone() {
            return switch (file.state()) {
                case MATCHED -> file.errors() == 0 ? "valid" : "unsure";
                case REFUSED, DISCARDED -> "invalid";
                default -> "unsure";
            };
        }

        public String icon() {
            return switch (tone()) {
                case "valid" -> "✔";
                case "invalid" -> "✘";
                default -> isRunning() ? "…" : "!";
            };
        }
    }

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance files(
                Frame p, Form form, List<String> gateways, List<BankFileView> files, String next);

        static native TemplateInstance file(Frame p, Form form, Shown shown);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("sigue") String cursor) {
        return desk.page(list(Form.of(Map.of("format", BANK)), cursor));
    }

    /** The same streaming import as the API's. */
    @POST
    @RolesAllowed(Role.TREASURY)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response send(
            @RestForm("token") String token,
            @RestForm("format") String source,
            @RestForm("file") FileUpload upload)
            throws IOException {
        visit.requireToken(token);
        // "asobancaria", or the gateway that settles.
        boolean bank = source == null || BANK.equals(source);
        try (InputStream content = Files.newInputStream(upload.uploadedFile())) {
            UUID id =
                    receive.receive(
                                    rules.check(
                                            bank ? BANK : SETTLEMENT,
                                            bank ? null : source,
                                            upload.fileName(),
                                            desk.person()),
                                    content)
                            .id();
            return visit.goTo(ROOT + "/" + id);
        } catch (ProblemException e) {
            Form form = Form.of(Map.of("format", bank ? BANK : source));
            return attempt.wrong(onFile(e), form, wrong -> list(wrong, null));
        }
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response file(@PathParam("id") UUID id, @QueryParam("sigue") String cursor) {
        return desk.page(file(id, Form.empty(), cursor));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    String reason = SendingRules.reason(form.valueOrNull("reason"));
                    decide.decide(id, form.is("accept", "true"), reason, desk.person());
                    return ROOT + "/" + id;
                },
                form -> file(id, form, null));
    }

    private TemplateInstance list(Form form, String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        List<BankFileView> found = read.list(page);
        return Templates.files(
                desk.frame(),
                form,
                List.copyOf(new TreeSet<>(config.settlements().keySet())),
                page.cut(found),
                page.next(found, file -> file.id().toString()));
    }

    private TemplateInstance file(UUID id, Form form, String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        List<RowErrorView> found = read.errors(id, page);
        String next = page.next(found, error -> Integer.toString(error.position()));
        return Templates.file(desk.frame(), form, new Shown(read.get(id), page.cut(found), next));
    }

    /** Whatever is wrong is wrong with the file chosen. */
    private static ProblemException onFile(ProblemException e) {
        return e.withErrors(
                e.errors().stream()
                        .map(
                                error ->
                                        new FieldError(
                                                "/file",
                                                error.code(),
                                                error.text(),
                                                error.article()))
                        .toList());
    }
}
