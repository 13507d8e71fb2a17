package org.waymark.ui.cover;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRuleFile;
import org.waymark.provision.ServiceRules;
import org.waymark.skillmix.Establishment;
import org.waymark.skillmix.Establishments;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** How many posts a service needs for its cover beside those in being, with every sum shown. */
@Route(value = Places.ESTABLISHMENT, layout = MainLayout.class)
@PageTitle("Establishment · Waymark")
@PermitAll
@Prototype
@StyleSheet("context://waymark/establishment.css")
class EstablishmentView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Establishments establishments;
    private final transient ServiceRules rules;

    EstablishmentView(Actor actor, Establishments establishments, ServiceRules rules) {
        this.actor = actor;
        this.establishments = establishments;
        this.rules = rules;
        addClassName("wm-establishment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var service = new ServiceId(
                Ids.parse(event.getRouteParameters().get("service").orElse("")));
        removeAll();
        show(
                establishments.of(actor, service, dayAsked(event)),
                event.getLocation().getPathWithQueryParameters());
    }

    private static @Nullable LocalDate dayAsked(BeforeEnterEvent event) {
        String on = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("on")
                .orElse("");
        try {
            return on.isEmpty() ? null : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private void show(Establishment sheet, String here) {
        LdService service = sheet.service();
        var back = new Link(Places.service(service.id()), service.name());
        back.addClassNames("wm-back", "wm-small");
        add(
                back,
                new PageHead(
                        Texts.of("cover.establishment.title"),
                        Texts.of("cover.establishment.line", service.name(), Days.of(sheet.day()))),
                on(sheet));
        if (sheet.isShort()) {
            var tooLow = new Paragraph(Texts.of("cover.establishment.short"));
            tooLow.addClassName("wm-note");
            add(tooLow);
        }
        add(
                new EstablishmentTable(sheet, here),
                new EstablishmentRule(sheet.rules(), sheet.day(), sheet.mayChange() ? this::takeBack : null));
        if (sheet.mayChange()) {
            var form = new RulePaper(sheet.rules(), sheet.day());
            form.act(Texts.of("cover.rule.save"), () -> save(sheet.rules(), form.said()));
            add(form);
        }
        sheet.roles().forEach(role -> add(new RoleSums(role, sheet.rule())));
        if (!sheet.within().isEmpty()) {
            add(new WithinPaper(sheet.within()));
        }
    }

    private DayField on(Establishment sheet) {
        var day = new DayField(Texts.of("cover.establishment.on"), sheet.day());
        day.addClassNames("wm-establishment-day", "wm-no-print");
        day.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                getUI().ifPresent(ui -> Link.open(ui, address(sheet.service().id(), event.getValue())));
            }
        });
        return day;
    }

    private static String address(ServiceId service, LocalDate day) {
        return Places.establishment(service) + "?on=" + day;
    }

    private void save(ServiceRuleFile before, RulePaper.Said said) {
        LdService service = before.service();
        @Nullable
        ServiceRule replaced = before.editions().stream()
                .filter(edition -> edition.from().equals(said.from()))
                .map(ServiceRuleFile.From::rule)
                .findFirst()
                .orElse(null);
        int after = rules.set(actor, service.id(), service.version(), said.from(), said.rule());
        UI ui = getUI().orElseThrow();
        Link.open(ui, address(service.id(), said.from()));
        SayIt.done(Texts.of("cover.rule.saved", Days.of(said.from())), () -> {
            if (replaced == null) {
                rules.withdraw(actor, service.id(), after, said.from());
            } else {
                rules.set(actor, service.id(), after, said.from(), replaced);
            }
            ui.refreshCurrentRoute(false);
        });
    }

    private void takeBack(ServiceRuleFile file, ServiceRuleFile.From edition) {
        LdService service = file.service();
        int after = rules.withdraw(actor, service.id(), service.version(), edition.from());
        getUI().ifPresent(ui -> {
            ui.refreshCurrentRoute(false);
            SayIt.done(Texts.of("cover.rule.takenBack"), () -> {
                rules.set(actor, service.id(), after, edition.from(), edition.rule());
                ui.refreshCurrentRoute(false);
            });
        });
    }
}
