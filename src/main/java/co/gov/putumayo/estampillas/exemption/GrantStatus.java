package co.gov.putumayo.estampillas.exemption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an exemption has come. */
@Schema(name = "ExemptionGrantStatus")
public enum GrantStatus {
    /** Waits for a second officer. */
    PENDING,
    GRANTED,
    REJECTED,
    /** Taken back by two officers; what was issued by then stands. */
    REVOKED
}
