package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A stored liquidation as other features see it.
 *
 * @param actName Spanish name of the type of act
 * @param lines frozen when it was made, with the tariff version that made them
 * @param firstLiquidation number of the contract's first liquidation, null unless an addition or a
 *     further payment
 * @param undeterminedAmount whether it is one payment of a contract without a definite amount (art.
 *     294 par.)
 */
public record LiquidationView(
        UUID id,
        String number,
        String status,
        LocalDate date,
        String entityNit,
        String entityName,
        EntityType entityType,
        ActRequest act,
        String actName,
        TaxId taxpayer,
        String taxpayerName,
        String taxpayerEmail,
        List<Assessment.Line> lines,
        List<Assessment.NotApplied> notApplied,
        List<Assessment.Note> notes,
        long total,
        String tariffVersion,
        String firstLiquidation,
        Instant createdAt,
        Instant expiresAt,
        boolean undeterminedAmount) {}
