package co.gov.putumayo.estampillas.portal.desk;

import co.gov.putumayo.estampillas.portal.Desks;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.portal.desk.Desk.Seat;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.verification.AnnulReceipt;
import co.gov.putumayo.estampillas.verification.AnnulmentRequest;
import co.gov.putumayo.estampillas.verification.sufficiency.CheckSufficiency;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Verify, compare with what the act owes, and annul: one screen. */
@Path(ReceiptsDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ENTITY_OFFICER)
public class ReceiptsDesk {

    static final String ROOT = Desks.ROOT + "/recibos";

    private final Visit visit;
    private final Desk desk;
    private final CheckSufficiency checkSufficiency;
    private final AnnulReceipt annulReceipt;

    ReceiptsDesk(
            Visit visit, Desk desk, CheckSufficiency checkSufficiency, AnnulReceipt annulReceipt) {
        this.visit = visit;
        this.desk = desk;
        this.checkSufficiency = checkSufficiency;
        this.annulReceipt = annulReceipt;
    }

    /**
     * What became of one receipt.
     *
     * @param done whether it is used for the document now
     */
    public record Used(String code, boolean done, String text) {}

    @CheckedTemplate(basePath = "portal/desk")
    static class Templates {
        static native TemplateInstance receipts(Frame p, Seat seat, Form form, Comparison found);

        static native TemplateInstance used(Frame p, Seat seat, Form form, List<Used> receipts);
    }

    @GET
    @Operation(hidden = true)
    public Response ask() {
        Seat seat = desk.seat();
        Form form = Form.of(Map.of("date", seat.today().toString(), "act-type", "contract"));
        return visit.page(Templates.receipts(visit.frame(), seat, form, null));
    }

    /** Stores nothing but the query log, so reloading it does no harm. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response compare(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        Frame frame = visit.frame();
        try {
            Comparison found =
                    new Comparison(frame, checkSufficiency.check(DeskAnswers.request(form, frame)));
            return visit.page(Templates.receipts(frame, desk.seat(), form, found));
        } catch (ProblemException e) {
            if (e.code() != ErrorCode.RULE_VIOLATION) {
                throw e;
            }
            Form wrong = form.wrong(frame, DeskAnswers.onFields(e.errors(), frame));
            return visit.page(
                    e.code().status(), Templates.receipts(frame, desk.seat(), wrong, null));
        }
    }

    /** Each receipt by itself; the same document again changes nothing. */
    @POST
    @Path("/anulacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response use(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        Frame frame = visit.frame();
        AnnulmentRequest document =
                new AnnulmentRequest(
                        form.valueOrNull("documentNumber"),
                        form.valueOrNull("documentDate"),
                        form.valueOrNull("documentSha256"));
        List<Used> used = new ArrayList<>();
        try {
            for (String code : DeskAnswers.codes(form)) {
                used.add(use(code, document, frame));
            }
        } catch (ProblemException e) {
            Form wrong = form.wrong(frame, e.errors());
            return visit.page(
                    e.code().status(), Templates.used(frame, desk.seat(), wrong, List.of()));
        }
        return visit.page(Templates.used(frame, desk.seat(), form, used));
    }

    private Used use(String code, AnnulmentRequest document, Frame frame) {
        try {
            AnnulReceipt.Outcome outcome = annulReceipt.annul(code, document);
            String text = outcome.replayed() ? "desk.used.before" : "desk.used.now";
            return new Used(code, true, frame.t(text, outcome.annulment().receiptNumber()));
        } catch (ProblemException e) {
            if (e.code() == ErrorCode.RULE_VIOLATION) {
                throw e;
            }
            String other =
                    e.member("documentNumber")
                            .map(number -> " " + frame.t("desk.used.other", number))
                            .orElse("");
            return new Used(
                    code, false, (e.detail() == null ? e.code().title() : e.detail()) + other);
        }
    }
}
