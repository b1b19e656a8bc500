package co.gov.putumayo.estampillas.portal;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a browser keeps for us, sealed, in its cookie; so any replica can answer it.
 *
 * @param id that the tokens of this browser's forms name
 * @param expiresAt seconds since 1970
 * @param journey may be null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Session(String id, long expiresAt, Journey journey) {}
