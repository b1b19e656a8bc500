package co.gov.putumayo.estampillas.portal.treasury.refund;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.decision.ConfirmRefund;
import co.gov.putumayo.estampillas.treasury.refund.decision.DecideRefund;
import co.gov.putumayo.estampillas.treasury.refund.decision.ReadRefundable;
import co.gov.putumayo.estampillas.treasury.refund.decision.ReviewRefund;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundRow;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Refunds by state with their clocks, and one of them until it is decided. */
@Path(RefundPages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class RefundPages {

    static final String ROOT = TreasuryDesk.ROOT + "/devoluciones";

    private final TreasuryDesk desk;
    private final RefundPage page;
    private final RefundDesk refunds;
    private final ReadRefundable refundable;
    private final ReviewRefund review;
    private final DecideRefund decide;
    private final ConfirmRefund confirm;

    RefundPages(
            TreasuryDesk desk,
            RefundPage page,
            RefundDesk refunds,
            ReadRefundable refundable,
            ReviewRefund review,
            DecideRefund decide,
            ConfirmRefund confirm) {
        this.desk = desk;
        this.page = page;
        this.refunds = refunds;
        this.refundable = refundable;
        this.review = review;
        this.decide = decide;
        this.confirm = confirm;
    }

    /** The cases in one state. */
    public record Group(String state, List<RefundRow> refunds, String next) {

        public String href() {
            return ROOT + "/estado/" + state;
        }
    }

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance refunds(Frame p, List<Group> groups, List<String> closed);
    }

    @GET
    @Operation(hidden = true)
    public Response open() {
        List<Group> groups =
                Arrays.stream(RefundState.values())
                        .filter(RefundState::isOpen)
                        .map(state -> group(state, null))
                        .toList();
        return list(groups);
    }

    @GET
    @Path("/estado/{state}")
    @Operation(hidden = true)
    public Response inState(@PathParam("state") String name, @QueryParam("sigue") String cursor) {
        RefundState state =
                Arrays.stream(RefundState.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        return list(List.of(group(state, cursor)));
    }

    @GET
    @Path("/{number}")
    @Operation(hidden = true)
    public Response refund(@PathParam("number") String number) {
        return desk.page(page.of(number, Form.empty(), null));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{number}/estudio")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(
            @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return page.once(number, fields, form -> review.review(number, desk.person()));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{number}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(
            @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return page.once(
                number,
                fields,
                form -> {
                    RefundAnswers answers =
                            new RefundAnswers(form, refundable.read(number).keySet());
                    try {
                        decide.decide(number, answers.request(desk.frame()), desk.person());
                    } catch (ProblemException e) {
                        throw answers.onFields(e);
                    }
                });
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{number}/confirmacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return page.once(
                number,
                fields,
                form -> confirm.confirm(number, form.is("confirm", "true"), desk.person()));
    }

    private Response list(List<Group> groups) {
        List<String> closed =
                Arrays.stream(RefundState.values())
                        .filter(state -> !state.isOpen())
                        .map(Enum::name)
                        .toList();
        return desk.page(Templates.refunds(desk.frame(), groups, closed));
    }

    private Group group(RefundState state, String cursor) {
        PageRequest asked = PageRequest.of(null, cursor);
        List<RefundRow> found = refunds.page(Optional.of(state), asked);
        return new Group(
                state.name(), asked.cut(found), asked.next(found, row -> row.id().toString()));
    }
}
