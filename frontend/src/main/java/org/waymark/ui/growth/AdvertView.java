package org.waymark.ui.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.waymark.advert.AdvertSheet;
import org.waymark.advert.Adverts;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.recruitment.Vacancies;
import org.waymark.recruitment.Vacancy;
import org.waymark.recruitment.VacancyDrafts;
import org.waymark.recruitment.VacancySheet;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an advert is read: its proposals beside its text, each settled by a person before a draft is kept. */
@Route(value = Places.ADVERTS + "/:service?", layout = MainLayout.class)
@PageTitle("Read an advert · Waymark")
@StyleSheet("context://waymark/growth.css")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class AdvertView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Adverts adverts;
    private final transient VacancyDrafts drafts;
    private final transient Vacancies vacancies;

    AdvertView(Actor actor, Adverts adverts, VacancyDrafts drafts, Vacancies vacancies) {
        this.actor = actor;
        this.adverts = adverts;
        this.drafts = drafts;
        this.vacancies = vacancies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ServiceId> named = Routes.service(event);
        if (named.isPresent()) {
            ask(named.get());
            return;
        }
        List<LdService> services = vacancies.list(actor, null, 0, 1).mayPrepare();
        if (services.size() == 1) {
            ask(services.getFirst().id());
        } else {
            choose(services);
        }
    }

    private void head(Component... ways) {
        removeAll();
        add(new PageHead(Texts.of("growth.advert.title"), Texts.of("growth.advert.line"), ways));
    }

    private void choose(List<LdService> services) {
        head();
        if (services.isEmpty()) {
            add(new EmptyState(Texts.of("growth.advert.none"), Texts.of("growth.advert.none.why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("wm-choices");
        services.forEach(service -> list.add(new ListItem(new Link(Places.adverts(service.id()), service.name()))));
        add(new Paper(Texts.of("growth.advert.service"), list));
    }

    /** The first step: the advert's text or file. */
    private void ask(ServiceId service) {
        VacancySheet sheet = drafts.sheet(actor, service);
        head();
        var form = new AdvertPaste(sheet.service().name());
        form.act(Texts.of("growth.advert.read"), () -> settle(sheet, adverts.read(actor, service, form.pasted())));
        form.onFile((name, file) -> form.attempt(() -> settle(sheet, adverts.readFile(actor, service, name, file))));
        form.cancel(Places.vacancies(service));
        add(form);
    }

    /** The second step: what the advert says, proposal by proposal. */
    private void settle(VacancySheet sheet, AdvertSheet advert) {
        ServiceId service = sheet.service().id();
        var again = new Link(Places.adverts(service), Texts.of("growth.advert.another"));
        again.addClassName("wm-button");
        head(again);
        var found = new Paragraph(
                Texts.count("growth.advert.found", advert.proposals().size()));
        found.getElement().setAttribute("role", "status");
        var form = new VacancyForm(
                        sheet, Texts.of("growth.advert.draft", sheet.service().name()))
                .unfilled()
                .asking((role, sites) -> vacancies.askedBy(actor, service, role, sites));
        form.put(new Paragraph(Texts.of("growth.advert.unused")));
        new Settling(form, sheet, advert).propose();
        form.act(Texts.of("growth.advert.keep"), () -> keep(form));
        form.cancel(Places.vacancies(service));
        var both = new Div(form, new AdvertPaper(advert));
        both.addClassNames("wm-two", "wm-advert");
        add(found, both);
    }

    private void keep(VacancyForm form) {
        Vacancy kept = drafts.keep(actor, form.vacancy());
        getUI().ifPresent(ui -> ui.navigate(Places.vacancy(kept.id())));
        SayIt.done(Texts.of("growth.advert.kept"));
    }
}
