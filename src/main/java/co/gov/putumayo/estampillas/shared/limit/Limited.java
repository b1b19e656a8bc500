package co.gov.putumayo.estampillas.shared.limit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method: a client that calls the operations of this group too often is answered 429
 * {@code too-many-requests} with {@code Retry-After}. The contract says so by itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Limited {
    LimitGroup value();
}
