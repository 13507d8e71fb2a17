package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.kernel.Today;
import org.waymark.ui.session.Texts;

/** Says when the last answer was saved; it speaks only after the database has said so. */
public class SaveLine extends Span {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    public SaveLine() {
        addClassName("wm-saved");
        getElement().setAttribute("role", "status");
    }

    /** The moment of the last save, shown as London's clock reads. */
    public void at(Instant moment) {
        removeClassName("wm-not-saved");
        getElement().setAttribute("role", "status");
        setText(Texts.of("kit.saved", Today.inLondon(moment).format(CLOCK)));
    }

    /** The moment of the last save, and which answer it was. */
    public void at(Instant moment, String item) {
        at(moment);
        getElement().setAttribute("data-item", item);
    }

    /** Nothing was saved. Said at once, and once each time: by a new alert, while the line itself keeps silent. */
    public void failed() {
        failed(Texts.of("kit.notSaved"));
    }

    /** Nothing was saved, and why; what was typed stays where it is. */
    public void failed(String why) {
        addClassName("wm-not-saved");
        getElement().removeAttribute("role");
        getElement().removeAttribute("data-item");
        var alert = new Span(why);
        alert.getElement().setAttribute("role", "alert");
        removeAll();
        add(alert);
    }
}
