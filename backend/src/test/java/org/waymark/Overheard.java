package org.waymark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is logged while something happens, down to the finest of our own words. */
public final class Overheard {

    private Overheard() {}

    /** Everything that was logged while it ran. */
    public static List<String> during(Runnable act) {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger("ROOT");
        var ours = (Logger) LoggerFactory.getLogger("org.waymark");
        log.start();
        root.addAppender(log);
        ours.setLevel(Level.TRACE);
        try {
            act.run();
        } finally {
            ours.setLevel(null);
            root.detachAppender(log);
        }
        return List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
