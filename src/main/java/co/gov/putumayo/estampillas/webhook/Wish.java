package co.gov.putumayo.estampillas.webhook;

import java.net.URI;
import java.util.List;

/** A subscription that was asked for and may be granted. */
record Wish(URI url, List<String> topics) {}
