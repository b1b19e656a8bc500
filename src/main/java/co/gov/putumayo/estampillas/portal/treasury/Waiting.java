package co.gov.putumayo.estampillas.portal.treasury;

/**
 * Something that waits for a person.
 *
 * @param href where it is done
 */
public record Waiting(String text, String href) {}
