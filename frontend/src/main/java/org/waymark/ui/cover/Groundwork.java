package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.ServiceId;
import org.waymark.skillmix.CoverGround;
import org.waymark.skillmix.CoverReport;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Says what has to be there before cover can be worked out, and the next step; empty where everything is. */
class Groundwork extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SITES = 5;

    void show(ServiceId service, CoverReport report) {
        removeAll();
        CoverGround ground = report.ground();
        LocalDate day = report.coverage().day();
        boolean needsNothing = report.coverage().needs().isEmpty();
        if (ground.openSites() == 0) {
            add(new NoSites(service, day));
        } else if (needsNothing && ground.unplanned().isEmpty()) {
            add(new EmptyState(
                    Texts.of("cover.page.empty.nobodyNeeded"),
                    Texts.of("cover.page.empty.nobodyNeeded.why", Days.of(day)),
                    new Link(Places.service(service), Texts.of("cover.page.empty.nobodyNeeded.go"))));
        } else if (needsNothing) {
            add(new EmptyState(
                    Texts.of("cover.page.empty.needs"),
                    Texts.of("cover.page.empty.needs.why"),
                    sites(service, ground.unplanned(), day)));
        } else {
            besideNeeds(service, ground, day);
        }
    }

    private void besideNeeds(ServiceId service, CoverGround ground, LocalDate day) {
        if (ground.inPost() == 0) {
            add(new EmptyState(
                    Texts.of("cover.page.empty.people"),
                    Texts.of("cover.page.empty.people.why", Days.of(day)),
                    acts(
                            new Link(Places.vacancies(service), Texts.of("cover.page.empty.people.vacancy")),
                            new Link(Places.whatIf(service), Texts.of("cover.page.empty.people.whatIf")))));
        }
        if (!ground.unplanned().isEmpty()) {
            var note = new Div(
                    new Paragraph(Texts.count(
                            "cover.page.unplanned", ground.unplanned().size(), ground.openSites())),
                    sites(service, ground.unplanned(), day));
            note.addClassNames("wm-note", "wm-unplanned");
            add(note);
        }
    }

    private static Component acts(Link... links) {
        var acts = new Div(links);
        for (Link link : links) {
            link.addClassName("wm-button");
        }
        acts.addClassName("wm-acts");
        return acts;
    }

    /** The first few by name, each with the way to a proposal of what it needs. */
    private static Component sites(ServiceId service, List<CoverGround.Unplanned> unplanned, LocalDate day) {
        var list = new UnorderedList();
        unplanned.stream()
                .limit(MOST_SITES)
                .map(site -> new Link(
                        Places.proposeNeeds(service, site.site(), day),
                        Texts.of("cover.page.empty.needs.go", site.name())))
                .map(ListItem::new)
                .forEach(list::add);
        if (unplanned.size() > MOST_SITES) {
            list.add(new ListItem(new Link(
                    Places.service(service),
                    Texts.count("cover.page.empty.needs.more", unplanned.size() - MOST_SITES))));
        }
        return list;
    }
}
