package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;

/**
 * An act that keeps every rule, and what it owes; nothing of it is stored yet.
 *
 * @param email of the taxpayer, may be null
 */
public record ActDraft(
        EntityView entity,
        ActRequest act,
        Assessment assessment,
        TaxId taxpayer,
        String taxpayerName,
        String email) {}
