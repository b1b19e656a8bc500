package co.gov.putumayo.estampillas.tariff.drafting;

import java.util.List;
import java.util.Map;

/**
 * A change that was read and found in order.
 *
 * @param revision it was made on
 * @param statements in the order in which they run: removals first, so that what they leave free
 *     may be taken
 */
record Change(int revision, List<Statement> statements) {

    record Statement(String sql, Map<String, Object> values) {}
}
