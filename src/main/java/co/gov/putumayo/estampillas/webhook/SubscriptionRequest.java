package co.gov.putumayo.estampillas.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookRequest", description = "What to hear, and where.")
record SubscriptionRequest(
        @Schema(
                        description =
                                "Where messages are posted: https, port 443 or above 1023, a host"
                                        + " with public addresses only, no user or fragment.",
                        required = true,
                        examples = "https://portal.example/estampillas")
                String url,
        @Schema(
                        description =
                                "What to hear: payment.approved, payment.rejected,"
                                        + " payment.expired, refund.requested, refund.decided,"
                                        + " refund.paid and refund.withdrawn (portals and Tesorería),"
                                        + " receipt.issued, receipt.annulled,"
                                        + " receipt.annulment-undone, declaration.due-soon,"
                                        + " declaration.overdue, declaration.filed,"
                                        + " declaration.paid.",
                        required = true,
                        examples = "[\"receipt.issued\", \"receipt.annulled\"]")
                List<String> topics) {}
