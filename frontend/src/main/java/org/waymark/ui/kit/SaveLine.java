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
        setText(Texts.of("kit.saved", Today.inLondon(moment).format(CLOCK)));
    }

    /** The moment of the last save, and which answer it was. */
    public void at(Instant moment, String item) {
        at(moment);
        getElement().setAttribute("data-item", item);
    }

    /** Nothing was saved; the answer is still on the screen. */
    public void failed() {
        addClassName("wm-not-saved");
        setText(Texts.of("kit.notSaved"));
    }
}
