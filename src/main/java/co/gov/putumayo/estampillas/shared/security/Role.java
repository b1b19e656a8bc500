package co.gov.putumayo.estampillas.shared.security;

/** Roles of the tokens this service accepts. */
public final class Role {

    /** Officer of a contracting entity: verifies and annuls for its own entity. */
    public static final String ENTITY_OFFICER = "entity-officer";

    /** Files the monthly declaration of an entity (art. 297). */
    public static final String WITHHOLDING_AGENT = "withholding-agent";

    /** Tesorería: collection and refunds (arts. 301, 626). */
    public static final String TREASURY = "treasury";

    /** Área de Rentas: assessment, control and penalties (art. 303). */
    public static final String REVENUE = "revenue";

    /** Contraloría, read only (art. 345). */
    public static final String AUDITOR = "auditor";

    /** Payment portal: a machine that is told of every payment and receipt. */
    public static final String PORTAL = "portal";

    private Role() {}
}
