package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The official receipt, as JSON and as PDF. */
@Path("/api/v1/receipts")
@Tag(name = "Receipts", description = "The official receipt that takes the place of the stamp.")
public class ReceiptResource {

    static final String CHECK_HEADER = "Document-Check";

    private static final String PDF = "application/pdf";
    private static final String NO_STORE = "no-store";
    private static final String SECOND_FIELD =
            "Last four characters of the payer's document, without check digit.";
    private static final String SECOND_FIELD_IN_QUERY =
            "As Document-Check, for links; the header is better, URLs are logged on the way.";
    private static final String CODE = "Verification code, in any case, with or without hyphens.";
    private static final String NOT_FOUND =
            "No receipt has this code and this payer; the same for an unknown code and for a"
                    + " wrong or missing check.";

    private final ReadReceipt readReceipt;
    private final ReceiptPdf pdf;

    ReceiptResource(ReadReceipt readReceipt, ReceiptPdf pdf) {
        this.readReceipt = readReceipt;
        this.pdf = pdf;
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Limited(LimitGroup.RECEIPT)
    @Operation(
            operationId = "receipt",
            summary = "Read a receipt",
            description =
                    "What the receipt said when it was issued, and its signature. Whether it is"
                            + " still unused, ask POST /verifications.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt.",
            content = @Content(schema = @Schema(implementation = SignedReceiptAnswer.class)))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public RestResponse<ObjectNode> receipt(
            @Parameter(description = CODE, example = "7K3M-9QWX-2ABC-DEFG-H") @PathParam("code")
                    String code,
            @Parameter(description = SECOND_FIELD, example = "3456") @HeaderParam(CHECK_HEADER)
                    String headerCheck,
            @Parameter(description = SECOND_FIELD_IN_QUERY, example = "3456") @QueryParam("check")
                    String queryCheck) {
        SignedReceipt receipt = readReceipt.read(code, either(headerCheck, queryCheck));
        // The stored text itself: what is shown is what was signed, whatever this version knows.
        ObjectNode answer = CanonicalJson.tree(receipt.text());
        answer.putPOJO("signature", ReceiptSignature.of(receipt));
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @GET
    @Path("/{code}.pdf")
    @Produces(PDF)
    @Limited(LimitGroup.RECEIPT)
    @Operation(
            operationId = "receiptPdf",
            summary = "Read a receipt as PDF",
            description = "The same receipt to print or keep: tagged PDF with a QR code.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt.",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public RestResponse<byte[]> receiptPdf(
            @Parameter(description = CODE, example = "7K3M-9QWX-2ABC-DEFG-H") @PathParam("code")
                    String code,
            @Parameter(description = SECOND_FIELD, example = "3456") @HeaderParam(CHECK_HEADER)
                    String headerCheck,
            @Parameter(description = SECOND_FIELD_IN_QUERY, example = "3456") @QueryParam("check")
                    String queryCheck) {
        SignedReceipt receipt = readReceipt.read(code, either(headerCheck, queryCheck));
        return RestResponse.ResponseBuilder.ok(pdf.render(receipt))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"recibo-" + receipt.document().number() + ".pdf\"")
                .build();
    }

    private static String either(String headerCheck, String queryCheck) {
        return headerCheck == null ? queryCheck : headerCheck;
    }
}
