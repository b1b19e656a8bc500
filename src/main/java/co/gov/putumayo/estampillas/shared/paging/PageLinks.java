package co.gov.putumayo.estampillas.shared.paging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** The {@code Link} header of a page (RFC 8288). */
public final class PageLinks {

    private PageLinks() {}

    /**
     * Adds the link to the next page, if the rows read say that there is one. It is relative, so
     * that it holds behind any proxy.
     *
     * @param rows as read, at most {@link PageRequest#rowsToRead()}
     * @param key of a row, by which the list is ordered
     */
    public static <T> Response.ResponseBuilder next(
            Response.ResponseBuilder answer,
            UriInfo uri,
            PageRequest page,
            List<T> rows,
            Function<T, String> key) {
        String cursor = page.next(rows, key);
        if (cursor == null) {
            return answer;
        }
        URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        String relative = next.getRawPath() + "?" + next.getRawQuery();
        return answer.header(HttpHeaders.LINK, "<" + relative + ">; rel=\"next\"");
    }
}
