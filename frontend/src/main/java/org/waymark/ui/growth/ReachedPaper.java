package org.waymark.ui.growth;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.development.PlanPage;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The goals of a plan that were reached, each with its day and with whom it was agreed. */
class ReachedPaper extends Paper {

    private static final long serialVersionUID = 1L;

    ReachedPaper(PlanPage page) {
        super(Texts.of("growth.plan.reached"));
        var list = new UnorderedList();
        page.reached().stream()
                .map(goal -> goal.own())
                .forEach(own -> own.goal()
                        .reached()
                        .ifPresent(at -> list.add(new ListItem(Texts.of(
                                "growth.plan.reached.line",
                                own.competency().title(),
                                own.level().named(),
                                Days.of(at.on()),
                                own.agreedWith())))));
        add(list);
    }
}
