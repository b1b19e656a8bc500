package co.gov.putumayo.estampillas.shared.idempotency;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer as kept for replay; {@code location} may be null. */
record StoredAnswer(int status, String location, JsonNode body) {}
