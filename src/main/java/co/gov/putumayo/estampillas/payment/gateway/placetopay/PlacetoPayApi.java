package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The calls of PlacetoPay Checkout that we use. */
@Path("/api/session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface PlacetoPayApi {

    /** Body of the calls that say nothing but who asks. */
    record Asking(PlacetoPayAuth.Signed auth) {}

    @POST
    Response create(SessionRequest session);

    @POST
    @Path("/{requestId}")
    Response query(@PathParam("requestId") long requestId, Asking asking);

    @POST
    @Path("/{requestId}/cancel")
    Response cancel(@PathParam("requestId") long requestId, Asking asking);
}
