package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.fact.Deposit;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Rows;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The deposits with which a collector files instead of paying (art. 299). */
@Path(Paths.ONE + "/" + Paths.DEPOSITS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class DepositsDesk {

    private final Visit visit;
    private final ReadDeclarations read;

    DepositsDesk(Visit visit, ReadDeclarations read) {
        this.visit = visit;
        this.read = read;
    }

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance deposits(
                Frame p, DeclarationPage page, Rows<Deposit> deposits);
    }

    @GET
    @Operation(hidden = true)
    public Response deposits(@PathParam("id") UUID id, @QueryParam("cursor") String cursor) {
        PageRequest request = PageRequest.of(null, cursor);
        Rows<Deposit> found = Rows.of(request, read.deposits(id, request), Deposit::receiptNumber);
        Frame frame = visit.frame();
        return visit.page(
                Templates.deposits(
                        frame, DeclarationPage.of(frame, read.whole(id, "deposits")), found));
    }
}
