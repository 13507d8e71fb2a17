package org.waymark.ui.provision;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.provision.ConfigurationFile;
import org.waymark.provision.ServiceConfigurations;
import org.waymark.provision.Setting;
import org.waymark.provision.Site;
import org.waymark.provision.SiteConfiguration;
import org.waymark.provision.SiteConfigurations;
import org.waymark.provision.Timeline;
import org.waymark.provision.Topic;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where the hours or the pathways of a site are said anew from a day on. */
@Route(value = Places.SITE_SETTING, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class SiteSettingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceConfigurations configurations;
    private final transient SiteConfigurations sites;
    private String title = "";

    SiteSettingView(Actor actor, ServiceConfigurations configurations, SiteConfigurations sites) {
        this.actor = actor;
        this.configurations = configurations;
        this.sites = sites;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Topic topic = Asked.topic(event, Topic.HOURS, Topic.PATHWAYS);
        ConfigurationFile file = configurations.of(actor, Asked.service(event));
        if (!file.mayChange()) {
            throw new Refused.NotFound("page");
        }
        SiteConfiguration site = Asked.site(event, file);
        Site place = site.site();
        String heading = Texts.of("provision.siteSetting." + topic.name());
        title = Texts.of("provision.pageTitle", heading);
        LocalDate day = place.openedOn().isAfter(file.today()) ? place.openedOn() : file.today();
        SettingPaper form = topic == Topic.HOURS
                ? new HoursPaper(site.hours(), day)
                : new PathwaysPaper(site.ownPathways(), day).ofSite();
        String up = Places.siteConfiguration(place.serviceId(), place.id());
        form.act(Texts.of("provision.save"), () -> save(site, form.said()));
        form.cancel(up);
        removeAll();
        var back = new Link(up, place.name());
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(heading, place.name()), form);
    }

    private void save(SiteConfiguration before, SettingPaper.Said said) {
        Site site = before.site();
        Topic topic = said.says().topic();
        Timeline<? extends Setting> timeline = topic == Topic.HOURS ? before.hours() : before.ownPathways();
        Optional<Setting> replaced = timeline.beginningOn(said.from()).map(edition -> edition.again(topic));
        int after = sites.change(actor, site.id(), site.version(), said.from(), said.says());
        UI ui = getUI().orElseThrow();
        Link.open(ui, Places.siteConfiguration(site.serviceId(), site.id(), said.from()));
        SayIt.done(Texts.of("provision.saved", Wording.topic(topic), Days.of(said.from())), () -> {
            if (replaced.isEmpty()) {
                sites.withdraw(actor, site.id(), after, topic, said.from());
            } else {
                sites.change(actor, site.id(), after, said.from(), replaced.get());
            }
            ui.refreshCurrentRoute(false);
        });
    }
}
