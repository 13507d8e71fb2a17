package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.waymark.provision.LdService;
import org.waymark.provision.Site;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Texts;

/** The frame of a page about one site on one day: its head, what chooses site and day, and what is said of them. */
class SitePage extends Div {

    private static final long serialVersionUID = 1L;

    private final Div acts = new Div();
    private final PageHead head;
    private final SiteBar bar =
            new SiteBar(address -> getUI().ifPresent(ui -> ui.navigate(address.path(), address.toQuery())));

    SitePage(String title, String line) {
        head = new PageHead(title, line, acts);
        acts.addClassName("wm-acts");
    }

    /** Shows what there is to say of the site that the address means, or that no site is open on the day. */
    void show(
            SiteDay address,
            List<LdService> services,
            List<Site> sites,
            LocalDate today,
            BiFunction<Site, LocalDate, Component> about) {
        LocalDate day = address.day() == null ? today : address.day();
        List<Site> open = sites.stream().filter(site -> site.isOpenOn(day)).toList();
        removeAll();
        acts.removeAll();
        bar.show(address, services, open, today);
        add(
                head,
                bar,
                address.among(open)
                        .map(site -> about.apply(site, day))
                        .orElseGet(() -> new NoSites(address.service(), day)));
    }

    /** Leaves the head away on paper. */
    void headOnScreenOnly() {
        head.addClassName("wm-no-print");
    }

    void act(Component act) {
        act.addClassName("wm-button");
        acts.add(act);
    }

    void act(String address, String key) {
        act(new Link(address, Texts.of(key)));
    }
}
