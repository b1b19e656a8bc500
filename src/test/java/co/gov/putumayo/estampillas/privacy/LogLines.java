package co.gov.putumayo.estampillas.privacy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything the service logs while it is open, stack traces and parameters included. */
public final class LogLines extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger everything = Logger.getLogger("");

    public static LogLines open() {
        LogLines lines = new LogLines();
        lines.everything.addHandler(lines);
        return lines;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        ExtLogRecord record = ExtLogRecord.wrap(line);
        StringWriter text =
                new StringWriter()
                        .append(record.getFormattedMessage())
                        .append(' ')
                        .append(String.valueOf(record.getMdcCopy()));
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(text));
        }
        lines.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        everything.removeHandler(this);
    }
}
