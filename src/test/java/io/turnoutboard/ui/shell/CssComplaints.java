package io.turnoutboard.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what the toolkit has to say against the style sheets while a test runs. */
final class CssComplaints extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> heard = new ArrayList<>();

    CssComplaints() {
        setLevel(Level.ALL);
        logger.addHandler(this);
    }

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public synchronized void publish(LogRecord complaint) {
        if (complaint.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard.add(complaint.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
