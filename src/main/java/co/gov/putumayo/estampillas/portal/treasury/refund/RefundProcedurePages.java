package co.gov.putumayo.estampillas.portal.treasury.refund;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.TypedPesos;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.refund.procedure.ContestRefund;
import co.gov.putumayo.estampillas.treasury.refund.procedure.ContestRequest;
import co.gov.putumayo.estampillas.treasury.refund.procedure.EndInvestigation;
import co.gov.putumayo.estampillas.treasury.refund.procedure.FindingsRequest;
import co.gov.putumayo.estampillas.treasury.refund.procedure.InadmissionRequest;
import co.gov.putumayo.estampillas.treasury.refund.procedure.InadmitRefund;
import co.gov.putumayo.estampillas.treasury.refund.procedure.InvestigateRefund;
import co.gov.putumayo.estampillas.treasury.refund.procedure.InvestigationRequest;
import co.gov.putumayo.estampillas.treasury.refund.procedure.ReopenRefund;
import co.gov.putumayo.estampillas.treasury.refund.procedure.ReopeningRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What interrupts a refund on its way to a decision (arts. 630 to 632, 634-1). */
@Path(RefundPages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TREASURY)
public class RefundProcedurePages {

    /** Both forms stand on one page and ask for the same data. */
    private static final String INADMISSION = "inadmission-";

    private static final String INVESTIGATION = "investigation-";
    private static final String CONTESTED = "contested";

    private final TreasuryDesk desk;
    private final RefundPage page;
    private final InadmitRefund inadmitRefund;
    private final InvestigateRefund investigateRefund;
    private final EndInvestigation endInvestigation;
    private final ContestRefund contestRefund;
    private final ReopenRefund reopenRefund;

    RefundProcedurePages(
            TreasuryDesk desk,
            RefundPage page,
            InadmitRefund inadmitRefund,
            InvestigateRefund investigateRefund,
            EndInvestigation endInvestigation,
            ContestRefund contestRefund,
            ReopenRefund reopenRefund) {
        this.desk = desk;
        this.page = page;
        this.inadmitRefund = inadmitRefund;
        this.investigateRefund = investigateRefund;
        this.endInvestigation = endInvestigation;
        this.contestRefund = contestRefund;
        this.reopenRefund = reopenRefund;
    }

    @POST
    @Path("/{number}/inadmision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response inadmit(
            @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return page.once(
                number,
                fields,
                form ->
                        onFields(
                                INADMISSION,
                                () ->
                                        inadmitRefund.inadmit(
                                                number,
                                                new InadmissionRequest(
                                                        form.valueOrNull(INADMISSION + "cause"),
                                                        form.valueOrNull(INADMISSION + "reasons")),
                                                desk.person())));
    }

    @POST
    @Path("/{number}/investigacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response investigate(
            @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return page.once(
                number,
                fields,
                form ->
                        onFields(
                                INVESTIGATION,
                                () ->
                                        investigateRefund.investigate(
                                                number,
                                                new InvestigationRequest(
                                                        form.valueOrNull(INVESTIGATION + "cause"),
                                                        form.valueOrNull(
                                                                INVESTIGATION + "reasons")),
                                                desk.person())));
    }

    @POST
    @Path("/{number}/hallazgos")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return page.once(
                number,
                fields,
                form ->
                        endInvestigation.end(
                                number,
                                new FindingsRequest(form.valueOrNull("findings")),
                                desk.person()));
    }

    @POST
    @Path("/{number}/requerimiento")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response contest(
            @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return page.once(
                number,
                fields,
                form -> {
                    try {
                        contestRefund.contest(
                                number,
                                new ContestRequest(
                                        form.valueOrNull("requirement"),
                                        form.valueOrNull("notifiedOn"),
                                        TypedPesos.readWhole(form, CONTESTED, desk.frame())),
                                desk.person());
                    } catch (ProblemException e) {
                        throw e.withErrors(
                                e.errors().stream().map(RefundProcedurePages::onForm).toList());
                    }
                });
    }

    /** The decision on the same page asks for an amount too. */
    private static FieldError onForm(FieldError error) {
        return error.pointer().equals("/amount")
                ? new FieldError("/" + CONTESTED, error.code(), error.text(), error.article())
                : error;
    }

    @POST
    @Path("/{number}/reapertura")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reopen(
            @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return page.once(
                number,
                fields,
                form -> reopenRefund.reopen(number, reopening(form), desk.person()));
    }

    private static ReopeningRequest reopening(Form form) {
        return new ReopeningRequest(
                form.valueOrNull("refusalNotifiedOn"),
                form.valueOrNull("act"),
                form.valueOrNull("actDate"));
    }

    /** What is wrong with a datum is told at the field of its form. */
    private static void onFields(String prefix, Runnable work) {
        try {
            work.run();
        } catch (ProblemException e) {
            throw e.withErrors(
                    e.errors().stream()
                            .map(
                                    error ->
                                            new FieldError(
                                                    "/" + prefix + error.pointer().substring(1),
                                                    error.code(),
                                                    error.text(),
                                                    error.article()))
                            .toList());
        }
    }
}
