package org.waymark.ui.scenario;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.skillmix.NeedChange;
import org.waymark.skillmix.NeedChange.Way;
import org.waymark.skillmix.Outlook;
import org.waymark.ui.kit.Days;
import org.waymark.ui.session.Texts;

/** The scenario on one sheet of paper for a commissioner: what changes, in numbers and words, and nobody's name. */
class CommissionerSheet extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 16;

    CommissionerSheet() {
        addClassNames("wm-scenario-paper");
        getElement().setAttribute("aria-hidden", "true");
    }

    void show(Outlook outlook, String name) {
        removeAll();
        var title = new H1(name.isBlank() ? Texts.of("scenario.title") : name);
        var band = new Paragraph(Texts.of("scenario.band"));
        band.addClassName("wm-scenario-stamp");
        add(
                title,
                band,
                new Paragraph(Texts.of(
                        "scenario.paper.line", outlook.named(), Days.of(outlook.day()), Days.of(outlook.today()))));
        add(new H2(Texts.of("scenario.paper.moves")));
        var moves = new UnorderedList();
        outlook.moves().stream()
                .filter(move -> move.planned().on())
                .limit(MOST)
                .forEach(move -> moves.add(new ListItem(move.nameless())));
        add(
                moves,
                new H2(Texts.of("scenario.result")),
                new Paragraph(outlook.comparison().words()));
        List<NeedChange> changed = outlook.comparison().needs().stream()
                .filter(one -> one.way() != Way.SAME)
                .toList();
        var needs = new UnorderedList();
        changed.stream().limit(MOST).forEach(one -> needs.add(new ListItem(one.words() + " (" + one.who() + ")")));
        add(needs);
        if (changed.size() > MOST) {
            add(new Paragraph(Texts.count("scenario.paper.more", changed.size() - MOST)));
        }
        if (!outlook.posts().changed().isEmpty()) {
            add(new H2(Texts.of("scenario.posts")));
            PostsPaper.words(outlook.posts()).stream().map(Paragraph::new).forEach(this::add);
        }
        add(new Paragraph(Texts.of("scenario.paper.foot")));
    }
}
