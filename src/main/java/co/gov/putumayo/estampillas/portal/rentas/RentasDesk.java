package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.exemption.GrantAnswer;
import co.gov.putumayo.estampillas.exemption.GrantFilter;
import co.gov.putumayo.estampillas.exemption.GrantQuery;
import co.gov.putumayo.estampillas.exemption.GrantSums;
import co.gov.putumayo.estampillas.exemption.ReadGrants;
import co.gov.putumayo.estampillas.portal.Desks;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Rows;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.verification.mismatch.MismatchView;
import co.gov.putumayo.estampillas.verification.mismatch.ReadMismatches;
import co.gov.putumayo.estampillas.verification.unused.ListUnused;
import co.gov.putumayo.estampillas.verification.unused.UnusedReceipt;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** First page of Rentas, and the lists in which it only looks. */
@Path(RentasDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.REVENUE, Role.AUDITOR})
public class RentasDesk {

    static final String ROOT = Desks.ROOT + "/rentas";

    private static final String CURSOR = "cursor";

    private final Visit visit;
    private final ReadMismatches readMismatches;
    private final ReadGrants readGrants;
    private final GrantQuery grantQuery;
    private final ListUnused listUnused;

    RentasDesk(
            Visit visit,
            ReadMismatches readMismatches,
            ReadGrants readGrants,
            GrantQuery grantQuery,
            ListUnused listUnused) {
        this.visit = visit;
        this.readMismatches = readMismatches;
        this.readGrants = readGrants;
        this.grantQuery = grantQuery;
        this.listUnused = listUnused;
    }

    @CheckedTemplate(basePath = "portal/rentas")
    static class Templates {
        static native TemplateInstance home(Frame p);

        static native TemplateInstance mismatches(Frame p, Rows<MismatchView> reports);

        static native TemplateInstance grants(Frame p, GrantSums sums, Rows<GrantAnswer> grants);

        static native TemplateInstance unused(Frame p, Rows<UnusedReceipt> receipts);
    }

    @GET
    @Operation(hidden = true)
    public Response home() {
        return visit.page(Templates.home(visit.frame()));
    }

    /** What people say that does not match. */
    @GET
    @Path("/reportes")
    @Operation(hidden = true)
    public Response mismatches(@QueryParam(CURSOR) String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        return visit.page(
                Templates.mismatches(
                        visit.frame(),
                        Rows.of(page, readMismatches.page(page), each -> each.id().toString())));
    }

    /** What entities freed from stamps this year. */
    @GET
    @Path("/exenciones")
    @Operation(hidden = true)
    public Response grants(@QueryParam(CURSOR) String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        GrantFilter thisYear = grantQuery.filter(null, null, null, null);
        List<GrantAnswer> found = readGrants.page(thisYear, page.after(), page.rowsToRead());
        return visit.page(
                Templates.grants(
                        visit.frame(),
                        readGrants.sums(thisYear),
                        Rows.of(page, found, each -> each.id().toString())));
    }

    /** Found valid a month ago and not used since (art. 307). */
    @GET
    @Path("/sin-usar")
    @Operation(hidden = true)
    public Response unused(@QueryParam(CURSOR) String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        return visit.page(
                Templates.unused(
                        visit.frame(),
                        Rows.of(page, listUnused.list(null, null, page), ListUnused::cursor)));
    }
}
