package co.gov.putumayo.estampillas.exemption;

import java.time.LocalDate;

/**
 * Which grants a report is about.
 *
 * @param entityNit null for all entities
 * @param status null for all
 * @param code null for all
 */
public record GrantFilter(
        String entityNit, GrantStatus status, String code, LocalDate from, LocalDate to) {}
