package co.gov.putumayo.estampillas.payment.gateway.wompi;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The calls of Wompi that we use. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface WompiApi {

    @GET
    @Path("merchants/{publicKey}")
    Response merchant(@PathParam("publicKey") String publicKey);

    @GET
    @Path("pse/financial_institutions")
    Response banks(@HeaderParam(HttpHeaders.AUTHORIZATION) String publicKey);

    @POST
    @Path("transactions")
    Response create(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String publicKey,
            TransactionRequest transaction);

    @GET
    @Path("transactions/{id}")
    Response transaction(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String publicKey, @PathParam("id") String id);

    @GET
    @Path("transactions")
    Response withReference(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String privateKey,
            @QueryParam("reference") String reference);
}
