package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.waymark.supervision.NoteText;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Four headings for what was said; what looks like a service user is warned about and never refused. */
class NoteForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE = 2000;

    private final TextArea wellbeing = area("wellbeing");
    private final TextArea practice = area("practice");
    private final TextArea development = area("development");
    private final TextArea actions = area("actions");

    NoteForm(String heading, String line, NoteText text) {
        super("note-");
        put(new H2(heading));
        put(new Paragraph(line));
        field("wellbeing", wellbeing).setValue(text.wellbeing());
        field("practice", practice).setValue(text.practice());
        field("development", development).setValue(text.development());
        field("actions", actions).setValue(text.actions());
    }

    NoteText text() {
        return new NoteText(wellbeing.getValue(), practice.getValue(), development.getValue(), actions.getValue());
    }

    /** Lets what is typed be kept after each pause of two seconds, and when somebody leaves a field. */
    void whileTyping(Runnable keep) {
        List.of(wellbeing, practice, development, actions).forEach(area -> {
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(PAUSE);
            area.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    keep.run();
                }
            });
            area.addBlurListener(event -> keep.run());
        });
    }

    private static TextArea area(String part) {
        var area = new TextArea(Texts.of("supervision.note." + part));
        area.setHelperText(Texts.of("supervision.note." + part + ".help"));
        area.setMinHeight("6rem");
        return area;
    }
}
