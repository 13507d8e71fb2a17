package org.waymark.ui.observation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.waymark.assessment.EvidenceGuard;
import org.waymark.assessment.Warning;
import org.waymark.ui.session.Texts;

/**
 * Says before words go to somebody else that they look as if they named somebody whom the service supports. It never
 * refuses: the same words sent once more go.
 */
class WordsGuard extends Div {

    private static final long serialVersionUID = 1L;

    private String warned = "";

    WordsGuard() {
        addClassName("wm-note");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether the words may go: nothing in them warns, or they were warned of and sent again as they are. */
    boolean lets(String words, LocalDate today) {
        removeAll();
        setVisible(false);
        List<Warning> found = EvidenceGuard.look(words, today);
        if (found.isEmpty() || words.equals(warned)) {
            return true;
        }
        warned = words;
        var list = new UnorderedList();
        found.forEach(warning -> list.add(new ListItem(warning.sentence())));
        add(new Paragraph(Texts.of("observation.guard")), list);
        setVisible(true);
        return false;
    }
}
