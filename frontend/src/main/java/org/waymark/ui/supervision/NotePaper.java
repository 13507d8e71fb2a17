package org.waymark.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.supervision.Note;
import org.waymark.supervision.NoteText;
import org.waymark.supervision.NoteVersion;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** A note that can be read: its newest version, and the earlier ones with the reason of each change. */
class NotePaper extends Paper {

    private static final long serialVersionUID = 1L;

    NotePaper(String heading, Note note) {
        super(heading);
        Instant shared = note.sharedAt();
        if (shared != null) {
            var line = new Paragraph(Texts.of("supervision.note.shared", Days.of(shared)));
            line.addClassNames("wm-small", "wm-soft");
            add(line);
        }
        NoteVersion newest = note.versions().getFirst();
        words(newest.text()).forEach(this::add);
        for (NoteVersion version : note.versions().subList(1, note.versions().size())) {
            var inside = new Div();
            words(version.text()).forEach(inside::add);
            add(new NativeDetails(
                    Texts.of("supervision.note.before", version.number(), Days.of(version.writtenAt())), inside));
        }
        if (!newest.reason().isEmpty()) {
            add(new Paragraph(Texts.of("supervision.note.why", newest.reason())));
        }
    }

    private static List<Component> words(NoteText text) {
        var parts = new ArrayList<Component>();
        part(parts, "wellbeing", text.wellbeing());
        part(parts, "practice", text.practice());
        part(parts, "development", text.development());
        part(parts, "actions", text.actions());
        if (parts.isEmpty()) {
            parts.add(new Paragraph(Texts.of("supervision.note.empty")));
        }
        return parts;
    }

    private static void part(List<Component> parts, String key, String words) {
        if (!words.isBlank()) {
            parts.add(new H3(Texts.of("supervision.note." + key)));
            parts.add(Words.typed(words));
        }
    }
}
