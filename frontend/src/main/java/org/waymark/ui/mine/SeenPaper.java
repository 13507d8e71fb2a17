package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.waymark.kernel.CompetencyCode;
import org.waymark.observation.Observation;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.SeenList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Below one's own evidence: what others saw, and the way to ask for more. */
class SeenPaper extends Section {

    private static final long serialVersionUID = 1L;

    void show(List<Observation> seen, Function<CompetencyCode, String> names) {
        removeAll();
        var ways = new Div(
                new Link(Places.ASK_OBSERVATION, Texts.of("observation.seen.ask")),
                new Link(Places.OBSERVATIONS, Texts.of("observation.seen.more")));
        ways.addClassNames("wm-row", "wm-no-print");
        add(new H2(Texts.of("observation.seen.title")), ways);
        if (seen.isEmpty()) {
            add(new Paragraph(Texts.of("observation.seen.none")));
        } else {
            add(new SeenList(seen, names));
        }
    }
}
