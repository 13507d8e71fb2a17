package org.waymark.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntConsumer;
import org.waymark.skillmix.Scenario;
import org.waymark.skillmix.ScenarioPage;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.TaskList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The scenarios that somebody kept, and those that were shared with them. */
class KeptList extends Paper {

    private static final long serialVersionUID = 1L;

    KeptList(ScenarioPage page, int from, IntConsumer go) {
        super(Texts.of("scenario.kept"));
        addClassNames("wm-kept", "wm-no-print");
        if (page.total() == 0) {
            add(new Paragraph(Texts.of("scenario.kept.none")));
            return;
        }
        var list = new TaskList();
        page.scenarios()
                .forEach(one -> list.row(one.name(), Places.whatIf(one.service(), one.id()), line(one), tag(one)));
        add(list);
        if (from > 0) {
            add(new Button(Texts.of("scenario.kept.newer"), event -> go.accept(Math.max(0, from - ScenarioPage.SIZE))));
        }
        if (from + page.scenarios().size() < page.total()) {
            add(new Button(Texts.of("scenario.kept.older"), event -> go.accept(from + ScenarioPage.SIZE)));
        }
    }

    private static String line(Scenario one) {
        return Texts.of(
                one.mine() ? "scenario.kept.mine" : "scenario.kept.theirs",
                Days.of(one.day()),
                Days.of(one.expiresOn()),
                one.maker());
    }

    private static StatusTag tag(Scenario one) {
        return one.shared()
                ? new StatusTag(Texts.of("scenario.kept.shared"), StatusTag.Tone.ACT)
                : new StatusTag(Texts.of("scenario.kept.own"), StatusTag.Tone.PLAIN);
    }
}
