package org.waymark.ui.cover;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.skillmix.CountsUntil;
import org.waymark.skillmix.SinglePoint;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.NeedWords;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The needs that hang on one person: who that is, until when, and who is one step away. */
class Departures extends Paper {

    private static final long serialVersionUID = 1L;

    /** Those one step away who are named; the panel names all. */
    private static final int MOST = 3;

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Texts.of("cover.page.departures.none"));

    Departures() {
        super(Texts.of("cover.page.departures"));
        list.addClassName("wm-departures");
        add(none, list);
    }

    void show(List<SinglePoint> points, Framework framework, CoverAddress address) {
        list.removeAll();
        points.forEach(point -> list.add(departure(point, framework, address)));
        list.setVisible(!points.isEmpty());
        none.setVisible(points.isEmpty());
    }

    private static ListItem departure(SinglePoint point, Framework framework, CoverAddress address) {
        var link = new Link(address.at(point.need().id()).text(), NeedWords.title(point.need(), framework));
        CountsUntil until = point.until();
        String name = point.person().name();
        var only = new Paragraph(
                until == null
                        ? Texts.of("cover.page.departures.only", point.siteName(), name)
                        : Texts.of("cover.page.departures.until", point.siteName(), name, until.words()));
        var near = new Paragraph(near(point.near()));
        near.addClassNames("wm-small", "wm-soft");
        return new ListItem(link, only, near);
    }

    private static String near(List<SinglePoint.Step> near) {
        if (near.isEmpty()) {
            return Texts.of("cover.page.near.nobody");
        }
        String names = String.join(
                "; ",
                near.stream()
                        .limit(MOST)
                        .map(step -> Texts.of(
                                step.hasGoal() ? "cover.page.departures.goal" : "cover.page.departures.step",
                                step.name(),
                                step.words()))
                        .toList());
        return near.size() > MOST
                ? Texts.of("cover.page.departures.nearMore", names, near.size() - MOST)
                : Texts.of("cover.page.departures.near", names);
    }
}
