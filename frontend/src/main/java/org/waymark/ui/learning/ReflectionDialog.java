package org.waymark.ui.learning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.training.LogText;
import org.waymark.ui.session.Texts;

/** What somebody thinks about an entry of their own log, for their eyes. */
class ReflectionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ReflectionDialog(LogText text) {
        setHeaderTitle(text.entry().title());
        setWidth("640px");
        var words = new Paragraph(text.reflection());
        words.addClassName("wm-own-words");
        var seen = new Paragraph(Texts.of("learning.log.reflection.seen"));
        seen.addClassNames("wm-small", "wm-soft");
        var close = new Button(Texts.of("learning.log.reflection.close"), click -> close());
        add(words, seen);
        getFooter().add(close);
        close.focus();
    }
}
