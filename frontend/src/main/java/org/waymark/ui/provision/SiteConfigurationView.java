package org.waymark.ui.provision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Actor;
import org.waymark.provision.ConfigurationFile;
import org.waymark.provision.ServiceConfigurations;
import org.waymark.provision.Setting;
import org.waymark.provision.Site;
import org.waymark.provision.SiteConfiguration;
import org.waymark.provision.SiteConfigurations;
import org.waymark.provision.Timeline;
import org.waymark.provision.Topic;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.OnDay;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** When a site is open and what it offers, as it is today or as it was on any other day. */
@Route(value = Places.SITE_CONFIGURATION, layout = MainLayout.class)
@PageTitle("Site configuration · Waymark")
@PermitAll
@Prototype
class SiteConfigurationView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceConfigurations configurations;
    private final transient SiteConfigurations sites;

    SiteConfigurationView(Actor actor, ServiceConfigurations configurations, SiteConfigurations sites) {
        this.actor = actor;
        this.configurations = configurations;
        this.sites = sites;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConfigurationFile file = configurations.of(actor, Asked.service(event));
        removeAll();
        show(file, Asked.site(event, file), Asked.day(event, file.today()));
    }

    private void show(ConfigurationFile file, SiteConfiguration site, LocalDate on) {
        Site place = site.site();
        var back = new Link(
                Places.configuration(place.serviceId(), on),
                file.configuration().service().name());
        back.addClassNames("wm-back", "wm-small");
        String line = Stream.of(Wording.siteKind(place.kind()), SitesTable.runBy(file, place))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        add(
                back,
                new PageHead(place.name(), line, needs(place, on)),
                new OnDay(
                        on,
                        file.today(),
                        day -> getUI().ifPresent(ui ->
                                Link.open(ui, Places.siteConfiguration(place.serviceId(), place.id(), day)))));
        var topics = new Div(
                paper(file, site, Topic.HOURS, site.hours(), on),
                paper(file, site, Topic.PATHWAYS, site.ownPathways(), on));
        topics.addClassName("wm-topics");
        add(topics, new NextDays(site.calendar(), on));
    }

    private static Link needs(Site place, LocalDate on) {
        var needs = new Link(Places.siteNeeds(place.serviceId(), place.id(), on), Texts.of("provision.needs"));
        needs.addClassName("wm-button");
        return needs;
    }

    private TopicPaper paper(
            ConfigurationFile file,
            SiteConfiguration site,
            Topic topic,
            Timeline<? extends Setting> timeline,
            LocalDate on) {
        String ifSilent =
                topic == Topic.HOURS ? Texts.of("provision.notStated") : Texts.of("provision.pathways.asService");
        var paper = new TopicPaper(Wording.topic(topic), timeline, on, ifSilent);
        if (file.mayChange()) {
            paper.changeAt(
                    Places.siteSetting(site.site().serviceId(), site.site().id(), topic));
        }
        return paper.history(timeline, file.mayChange(), from -> takeBack(site.site(), timeline, topic, from));
    }

    private void takeBack(Site site, Timeline<? extends Setting> timeline, Topic topic, LocalDate from) {
        Setting said = timeline.beginningOn(from)
                .map(edition -> edition.again(topic))
                .orElseGet(() -> new Setting.NotStated(topic));
        int after = sites.withdraw(actor, site.id(), site.version(), topic, from);
        getUI().ifPresent(ui -> {
            ui.refreshCurrentRoute(false);
            SayIt.done(Texts.of("provision.takenBack", Wording.topic(topic)), () -> {
                sites.change(actor, site.id(), after, from, said);
                ui.refreshCurrentRoute(false);
            });
        });
    }
}
