package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An exemption as other features see it.
 *
 * @param status PENDING, GRANTED, REJECTED or REVOKED
 * @param legalText of the exemption as it stood at the date of the act
 * @param freed lines of the levies it frees from, as they would be owed
 * @param freedTotal pesos not collected
 * @param restLines levies that the act owes all the same
 * @param secondPerson whether a second officer had to approve
 * @param decidedAt null while it waits
 * @param liquidationId of the rest; null while there is none
 * @param revocationReason null unless somebody wants it taken back
 * @param revokedAt null until two did
 */
public record GrantView(
        UUID id,
        String status,
        String entityNit,
        String entityName,
        ActRequest act,
        String actName,
        LocalDate actDate,
        TaxId taxpayer,
        String taxpayerName,
        String code,
        String ordinance,
        String article,
        String legalText,
        String supportReference,
        List<Assessment.Line> freed,
        long freedTotal,
        List<Assessment.Line> restLines,
        List<Assessment.NotApplied> restNotApplied,
        List<Assessment.Note> restNotes,
        long restTotal,
        String tariffVersion,
        boolean secondPerson,
        Instant requestedAt,
        Instant decidedAt,
        String rejectionReason,
        UUID liquidationId,
        String revocationReason,
        Instant revokedAt) {}
