package org.waymark.ui.mine;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.assessment.Evidence;
import org.waymark.kernel.CompetencyCode;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The evidence that the person has for one competency, and the button to add more. */
class EvidencePanel extends Paper {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final Link observe = new Link(Places.ASK_OBSERVATION, Texts.of("observation.seen.ask"));
    private final Paragraph none = new Paragraph(Texts.of("mine.evidence.none"));

    EvidencePanel(Runnable add) {
        var button = new Button(Texts.of("mine.evidence.add"), event -> add.run());
        button.addClickShortcut(Key.KEY_E, KeyModifier.ALT);
        button.setTooltipText(Texts.of("mine.evidence.key"));
        var head = new Div(new H3(Texts.of("mine.evidence.title")), button);
        head.addClassNames("wm-row", "wm-between");
        none.addClassNames("wm-small", "wm-soft");
        list.addClassNames("wm-small", "wm-plain");
        observe.addClassName("wm-small");
        add(head, none, list, observe);
    }

    /** Leads to asking for an observation of the competency that is open. */
    void about(CompetencyCode code) {
        observe.setHref(Places.askObservation(code));
    }

    void show(List<Evidence> evidence) {
        none.setVisible(evidence.isEmpty());
        list.removeAll();
        evidence.forEach(piece -> {
            var when = new Span(" " + Days.of(piece.dated()));
            when.addClassName("wm-soft");
            list.add(new ListItem(new Span(piece.title()), when));
        });
    }
}
