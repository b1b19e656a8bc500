package co.gov.putumayo.estampillas.exemption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Why a granted exemption is taken back, and by which two officers.
 *
 * @param revokedBy null while it waits for the second
 */
@Embeddable
record Revocation(
        @Column(name = "revocation_reason") String reason,
        @Column(name = "revocation_asked_by") String askedBy,
        @Column(name = "revocation_asked_at") Instant askedAt,
        @Column(name = "revoked_by") String revokedBy,
        @Column(name = "revoked_at") Instant revokedAt) {

    Revocation confirmed(String officer, Instant now) {
        return new Revocation(reason, askedBy, askedAt, officer, now);
    }
}
