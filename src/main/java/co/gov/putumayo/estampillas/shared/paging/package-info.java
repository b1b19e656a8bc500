/** Lists read page by page: opaque cursor, {@code limit} and {@code Link} header. */
package co.gov.putumayo.estampillas.shared.paging;
