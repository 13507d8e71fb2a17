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
import org.waymark.provision.LdService;
import org.waymark.provision.ServiceConfiguration;
import org.waymark.provision.ServiceConfigurations;
import org.waymark.provision.Setting;
import org.waymark.provision.Topic;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where one topic of a service is said anew from a day on. */
@Route(value = Places.SETTING, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class SettingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ServiceConfigurations configurations;
    private String title = "";

    SettingView(Actor actor, ServiceConfigurations configurations) {
        this.actor = actor;
        this.configurations = configurations;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Topic topic = Asked.topic(event, Topic.AGES, Topic.COUNTIES, Topic.PARTNERS, Topic.PATHWAYS);
        ConfigurationFile file = configurations.of(actor, Asked.service(event));
        if (!file.mayChange()) {
            throw new Refused.NotFound("page");
        }
        LdService service = file.configuration().service();
        String heading = Texts.of("provision.setting." + topic.name());
        title = Texts.of("provision.pageTitle", heading);
        SettingPaper form = form(topic, file.configuration(), start(service, file.today()));
        form.act(Texts.of("provision.save"), () -> save(file.configuration(), form.said()));
        form.cancel(Places.configuration(service.id()));
        removeAll();
        var back = new Link(Places.configuration(service.id()), Texts.of("provision.title"));
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(heading, service.name()), form);
    }

    private static LocalDate start(LdService service, LocalDate today) {
        LocalDate began = service.beganOn();
        return began != null && began.isAfter(today) ? began : today;
    }

    private static SettingPaper form(Topic topic, ServiceConfiguration before, LocalDate day) {
        return switch (topic) {
            case AGES -> new AgesPaper(before.ages(), day);
            case COUNTIES -> new CountiesPaper(before.counties(), day);
            case PARTNERS -> new PartnersPaper(before.partners(), day);
            case PATHWAYS, HOURS -> new PathwaysPaper(before.pathways(), day);
        };
    }

    private void save(ServiceConfiguration before, SettingPaper.Said said) {
        LdService service = before.service();
        Topic topic = said.says().topic();
        Optional<Setting> replaced =
                before.about(topic).beginningOn(said.from()).map(edition -> edition.again(topic));
        int after = configurations.change(actor, service.id(), service.version(), said.from(), said.says());
        UI ui = getUI().orElseThrow();
        Link.open(ui, Places.configuration(service.id(), said.from()));
        SayIt.done(Texts.of("provision.saved", Wording.topic(topic), Days.of(said.from())), () -> {
            if (replaced.isEmpty()) {
                configurations.withdraw(actor, service.id(), after, topic, said.from());
            } else {
                configurations.change(actor, service.id(), after, said.from(), replaced.get());
            }
            ui.refreshCurrentRoute(false);
        });
    }
}
