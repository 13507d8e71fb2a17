package org.waymark.ui.provision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import org.waymark.kernel.Actor;
import org.waymark.provision.ConfigurationFile;
import org.waymark.provision.LdService;
import org.waymark.provision.ServiceConfigurations;
import org.waymark.provision.Setting;
import org.waymark.provision.Timeline;
import org.waymark.provision.Topic;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.OnDay;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** What a service offers, for whom, where and with whom, as it is today or as it was on any other day. */
@Route(value = Places.CONFIGURATION, layout = MainLayout.class)
@PageTitle("Service configuration · Waymark")
@PermitAll
@Prototype
class ConfigurationView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceConfigurations configurations;

    ConfigurationView(Actor actor, ServiceConfigurations configurations) {
        this.actor = actor;
        this.configurations = configurations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConfigurationFile file = configurations.of(actor, Asked.service(event));
        removeAll();
        show(file, Asked.day(event, file.today()));
    }

    private void show(ConfigurationFile file, LocalDate on) {
        LdService service = file.configuration().service();
        var back = new Link(Places.service(service.id()), service.name());
        back.addClassNames("wm-back", "wm-small");
        add(
                back,
                new PageHead(Texts.of("provision.title"), Texts.of("provision.line", service.name())),
                new OnDay(
                        on,
                        file.today(),
                        day -> getUI().ifPresent(ui -> Link.open(ui, Places.configuration(service.id(), day)))));
        var topics = new Div(
                paper(file, Topic.AGES, on),
                paper(file, Topic.COUNTIES, on),
                paper(file, Topic.PARTNERS, on),
                paper(file, Topic.PATHWAYS, on));
        topics.addClassName("wm-topics");
        add(topics, new SitesTable(file, on));
    }

    private TopicPaper paper(ConfigurationFile file, Topic topic, LocalDate on) {
        Timeline<? extends Setting> timeline = file.configuration().about(topic);
        var paper = new TopicPaper(Wording.topic(topic), timeline, on, Texts.of("provision.notStated"));
        if (file.mayChange()) {
            paper.changeAt(Places.setting(file.configuration().service().id(), topic));
        }
        return paper.history(timeline, file.mayChange(), from -> takeBack(file, topic, from));
    }

    private void takeBack(ConfigurationFile file, Topic topic, LocalDate from) {
        LdService service = file.configuration().service();
        Setting said = file.configuration()
                .about(topic)
                .beginningOn(from)
                .map(edition -> edition.again(topic))
                .orElseGet(() -> new Setting.NotStated(topic));
        int after = configurations.withdraw(actor, service.id(), service.version(), topic, from);
        getUI().ifPresent(ui -> {
            ui.refreshCurrentRoute(false);
            SayIt.done(Texts.of("provision.takenBack", Wording.topic(topic)), () -> {
                configurations.change(actor, service.id(), after, from, said);
                ui.refreshCurrentRoute(false);
            });
        });
    }
}
