package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.util.function.Supplier;

/**
 * A double click sends a form twice at once: the second waits for the first and gets its answer,
 * instead of being told that it is in progress.
 */
public final class Patience {

    private static final int TRIES = 30;
    private static final long PAUSE_MILLIS = 300;

    private Patience() {}

    public static <T> T with(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (ProblemException e) {
                if (e.code() != ErrorCode.REQUEST_IN_PROGRESS || tries == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(ErrorCode.SERVICE_UNAVAILABLE);
        }
    }
}
