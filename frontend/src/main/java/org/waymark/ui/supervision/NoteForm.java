package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.waymark.supervision.NoteText;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Four headings for what was said; what looks like a service user is warned about and never refused. */
class NoteForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final TextArea wellbeing = area("wellbeing");
    private final TextArea practice = area("practice");
    private final TextArea development = area("development");
    private final TextArea actions = area("actions");

    NoteForm(String heading, NoteText text) {
        super("note-");
        put(new H2(heading));
        put(new Paragraph(Texts.of("supervision.note.line")));
        field("wellbeing", wellbeing).setValue(text.wellbeing());
        field("practice", practice).setValue(text.practice());
        field("development", development).setValue(text.development());
        field("actions", actions).setValue(text.actions());
    }

    NoteText text() {
        return new NoteText(wellbeing.getValue(), practice.getValue(), development.getValue(), actions.getValue());
    }

    private static TextArea area(String part) {
        var area = new TextArea(Texts.of("supervision.note." + part));
        area.setHelperText(Texts.of("supervision.note." + part + ".help"));
        area.setMinHeight("6rem");
        return area;
    }
}
