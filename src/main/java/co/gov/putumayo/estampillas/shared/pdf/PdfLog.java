package co.gov.putumayo.estampillas.shared.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jboss.logging.Logger;

/**
 * Sends the warnings of the PDF library to the service's log; by itself it writes to the console.
 */
final class PdfLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(PdfPrinter.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isImportant(level)) {
            LOG.warn(where + ": " + message, cause);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // The levels are those of the service.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isImportant(diagnostic.getLevel());
    }

    private static boolean isImportant(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
