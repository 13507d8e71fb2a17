package org.waymark.ui.shell;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Texts;

/** What people are told when an act fails: the refusal's own sentence, that the database is away, or an incident. */
class Troubles implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        Refused refused = Causes.refusal(thrown);
        if (refused != null) {
            SayIt.refused(refused);
        } else if (Causes.isDatabaseAway(thrown)) {
            LOG.warn("The database does not answer: {}", Causes.deepest(thrown).getMessage());
            SayIt.alert(Texts.of("shell.trouble.database"));
        } else {
            SayIt.alert(Texts.of("shell.trouble.incident", report(thrown)));
        }
    }

    /** Writes an unexpected failure to the log under a number that the person can pass on. */
    static String report(Throwable thrown) {
        String incident =
                Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36 * 36, Integer.MAX_VALUE), 36);
        LOG.error("Incident {}", incident, thrown);
        return incident;
    }
}
