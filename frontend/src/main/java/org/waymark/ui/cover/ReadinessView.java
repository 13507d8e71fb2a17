package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.Sites;
import org.waymark.skillmix.Readinesses;
import org.waymark.skillmix.SiteReadiness;
import org.waymark.skillmix.SkillMix;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Who of a service's people may work at a site on a day, until when, and why. */
@Route(value = Places.READINESS + "/:service?", layout = MainLayout.class)
@PageTitle("Who may work where · Waymark")
@StyleSheet("context://waymark/cover-page.css")
@PermitAll
@Prototype
class ReadinessView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Readinesses readinesses;
    private final transient Sites sites;
    private final transient SkillMix skillMix;
    private final transient Today today;
    private final SitePage page = new SitePage(Texts.of("cover.ready.title"), Texts.of("cover.ready.line"));

    ReadinessView(Actor actor, Readinesses readinesses, Sites sites, SkillMix skillMix, Today today) {
        this.actor = actor;
        this.readinesses = readinesses;
        this.sites = sites;
        this.skillMix = skillMix;
        this.today = today;
        addClassName("wm-coverage");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<LdService> services = skillMix.whose(actor).services();
        SiteDay address = Chosen.siteDay(event, Places.READINESS, services);
        page.show(
                address,
                services,
                sites.ofServices(actor, List.of(address.service())),
                today.day(),
                (site, day) -> people(readinesses.at(actor, site.id(), day)));
        page.act(Places.cover(address.service()), "cover.page.title");
        page.act(address.onPage(Places.DESK_LIST).text(), "cover.page.desk");
    }

    private static Component people(SiteReadiness readiness) {
        if (readiness.people().isEmpty()) {
            return new EmptyState(
                    Texts.of("cover.ready.nobody"),
                    Texts.of("cover.ready.nobody.why"),
                    new Link(Places.DIRECTORY, Texts.of("cover.ready.nobody.go")));
        }
        var count = new Paragraph(Texts.of(
                "cover.ready.count",
                readiness.ready().size(),
                readiness.people().size()));
        count.addClassName("wm-strong");
        return new Paper(readiness.siteName(), count, new ReadyTable(readiness));
    }
}
