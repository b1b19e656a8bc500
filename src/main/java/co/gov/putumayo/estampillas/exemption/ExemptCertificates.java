package co.gov.putumayo.estampillas.exemption;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lets exemptions point to their certificates without knowing receipts. */
public interface ExemptCertificates {

    /** By grant; without those whose certificate is still to be issued, moments after. */
    Map<UUID, Reference> of(Collection<UUID> grantIds);

    /**
     * @param code verification code, grouped for display
     */
    @Schema(
            name = "ExemptCertificate",
            requiredProperties = {"number", "code", "url"})
    record Reference(
            @Schema(examples = "R-2026-0000001") String number,
            @Schema(examples = "7K3M-9QWX-2ABC-DEFG-H") String code,
            @Schema(description = "Where it is read, with the end of the taxpayer's document.")
                    String url) {}
}
