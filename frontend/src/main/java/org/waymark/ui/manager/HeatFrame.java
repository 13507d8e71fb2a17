package org.waymark.ui.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Texts;

/** What the heat map's page says about a team around its levels: the head of the page, and why there is nothing. */
class HeatFrame extends Div {

    private static final long serialVersionUID = 1L;

    private final PageHead head;
    private final Div acts = new Div();
    private final transient Runnable onReset;

    /** A team, what is known of it, and when. */
    record Group(String name, LocalDate day, int people, boolean anythingAgreed) {}

    /** Tells that all filters are to be taken away. */
    HeatFrame(Runnable onReset) {
        this.onReset = onReset;
        acts.addClassName("wm-acts");
        head = new PageHead(Texts.of("manager.heat.title"), "", acts);
    }

    /** The head of the page, with what can be done there. */
    PageHead head(Component act) {
        acts.add(act);
        return head;
    }

    void show(Group team) {
        head.say(
                Texts.of("manager.heat.title"),
                Texts.of(
                        "manager.heat.line",
                        team.name(),
                        Texts.count("manager.people", team.people()),
                        Days.of(team.day())));
        removeAll();
        if (team.people() == 0) {
            add(new EmptyState(Texts.of("manager.empty.team"), Texts.of("manager.empty.team.why")));
        } else if (!team.anythingAgreed()) {
            var note = new Paragraph(Texts.of("manager.empty.agreed"));
            note.addClassName("wm-note");
            add(note);
        }
    }

    void nobodyMatches() {
        add(new EmptyState(
                Texts.of("manager.empty.filter"),
                Texts.of("manager.empty.filter.why"),
                new Button(Texts.of("manager.filter.reset"), event -> onReset.run())));
    }

    void nobody() {
        removeAll();
        add(new EmptyState(Texts.of("manager.empty.nobody"), Texts.of("manager.empty.nobody.why")));
    }
}
