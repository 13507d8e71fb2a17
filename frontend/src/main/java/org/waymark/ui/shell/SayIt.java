package org.waymark.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Texts;

/** Says something to the person at the foot of the screen: what was done, with a way back, or what was refused. */
public final class SayIt {

    private static final int UNDO_MS = 10_000;
    private static final int READ_MS = 8_000;

    private SayIt() {}

    /** Shows the refusal's own sentence. */
    public static void refused(Refused refused) {
        alert(refused.sentence());
    }

    /** Says that something went wrong, at once and aloud. */
    public static void alert(String sentence) {
        Notification notification = show(sentence, READ_MS);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
    }

    /** Says that something was done. */
    public static void done(String sentence) {
        show(sentence, READ_MS);
    }

    /** Says that something was done and offers for ten seconds to take it back. */
    public static void done(String sentence, Runnable undo) {
        var notification = new Notification();
        notification.setDuration(UNDO_MS);
        var words = new Span(sentence);
        var button = new Button(Texts.of("shell.undo"), event -> {
            notification.close();
            undo.run();
        });
        button.addClassName("wm-undo");
        notification.add(words, button);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
    }

    private static Notification show(String sentence, int duration) {
        var notification = new Notification(sentence, duration, Notification.Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
