package co.gov.putumayo.estampillas.portal.treasury.refund;

import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.refund.payment.PayRefund;
import co.gov.putumayo.estampillas.treasury.refund.payment.ReadAccount;
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

/** The account an approved refund goes to, and its payment. */
@Path(RefundPages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TREASURY)
public class RefundPaymentPages {

    private final TreasuryDesk desk;
    private final RefundPage page;
    private final ReadAccount readAccount;
    private final PayRefund payRefund;

    RefundPaymentPages(
            TreasuryDesk desk, RefundPage page, ReadAccount readAccount, PayRefund payRefund) {
        this.desk = desk;
        this.page = page;
        this.readAccount = readAccount;
        this.payRefund = payRefund;
    }

    /** Asked for by a form and not a link, because it is kept that the account was opened. */
    @POST
    @Path("/{number}/cuenta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response account(
            @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return desk.asked(
                fields,
                form -> page.of(number, form, readAccount.read(number, desk.person())),
                form -> page.of(number, form, null));
    }

    @POST
    @Path("/{number}/pago")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response pay(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    payRefund.pay(
                            number,
                            form.valueOrNull("paidOn"),
                            form.valueOrNull("bankReference"),
                            desk.person());
                    return RefundPages.ROOT + "/" + number;
                },
                form -> page.of(number, form, null));
    }
}
