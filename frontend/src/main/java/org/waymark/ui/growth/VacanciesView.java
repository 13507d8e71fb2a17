package org.waymark.ui.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.recruitment.Vacancies;
import org.waymark.recruitment.Vacancy;
import org.waymark.recruitment.VacancyPage;
import org.waymark.recruitment.VacancySheet;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** The posts that services look for somebody for; managers raise and close them, recruiters read them. */
@Route(value = Places.VACANCIES + "/:service?", layout = MainLayout.class)
@PageTitle("Vacancies · Waymark")
@StyleSheet("context://waymark/growth.css")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class VacanciesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int ON_A_PAGE = 20;

    private final transient Actor actor;
    private final transient Vacancies vacancies;

    VacanciesView(Actor actor, Vacancies vacancies) {
        this.actor = actor;
        this.vacancies = vacancies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServiceId service = Routes.service(event).orElse(null);
        CoverNeedId need = Routes.need(event).orElse(null);
        show(service, Routes.page(event));
        Optional<Routes.Like> like = Routes.like(event);
        if (service != null && (need != null || like.isPresent() || Routes.isRaising(event))) {
            VacancySheet sheet = like.isPresent()
                    ? vacancies.sheetLike(
                            actor, service, like.get().person(), like.get().post())
                    : vacancies.sheet(actor, service, need);
            addComponentAtIndex(1, form(service, need, sheet));
        }
    }

    private void show(@Nullable ServiceId service, int number) {
        removeAll();
        VacancyPage page = vacancies.list(actor, service, (number - 1) * ON_A_PAGE, ON_A_PAGE);
        add(new PageHead(Texts.of("growth.vacancies"), Texts.of("growth.vacancies.line"), ways(page, service)));
        if (page.total() == 0) {
            add(new EmptyState(
                    Texts.of("growth.vacancies.empty"),
                    Texts.of(
                            page.mayRaise().isEmpty() ? "growth.vacancies.empty.read" : "growth.vacancies.empty.why")));
            return;
        }
        var count = new Paragraph(Texts.count("growth.vacancies.count", page.total()));
        count.addClassNames("wm-small", "wm-soft");
        var pages = new Pages();
        pages.show(number, Pages.count(page.total(), ON_A_PAGE), other -> Routes.vacancies(service, other));
        add(count, new VacancyList(page, (vacancy, how) -> close(vacancy, how, service, number)), pages);
    }

    /** A link for each service that may look for somebody, and one to reading an advert. */
    private static Component[] ways(VacancyPage page, @Nullable ServiceId shown) {
        Stream<Component> raising = page.mayRaise().stream()
                .filter(service -> shown == null || service.id().equals(shown))
                .map(service -> button(
                        Routes.raise(service.id()),
                        page.mayRaise().size() == 1
                                ? Texts.of("growth.vacancy.raise")
                                : Texts.of("growth.vacancy.raise.for", service.name()),
                        true));
        boolean reads = page.mayPrepare().stream()
                .anyMatch(service -> shown == null || service.id().equals(shown));
        Stream<Component> reading = reads
                ? Stream.of(button(
                        shown == null ? Places.ADVERTS : Places.adverts(shown),
                        Texts.of("growth.advert.title"),
                        page.mayRaise().isEmpty()))
                : Stream.empty();
        return Stream.concat(raising, reading).toArray(Component[]::new);
    }

    private static Component button(String address, String words, boolean primary) {
        var link = new Link(address, words);
        link.addClassNames("wm-button");
        link.setClassName("wm-button-primary", primary);
        return link;
    }

    private static VacancyForm sheetForm(VacancySheet sheet) {
        return new VacancyForm(
                sheet, Texts.of("growth.vacancy.new", sheet.service().name()));
    }

    private VacancyForm form(ServiceId service, @Nullable CoverNeedId need, VacancySheet sheet) {
        var form = sheetForm(sheet).asking((role, sites) -> vacancies.askedBy(actor, service, role, sites));
        form.act(Texts.of("growth.vacancy.raise"), () -> {
            vacancies.raise(actor, form.vacancy());
            getUI().ifPresent(ui -> ui.navigate(Places.vacancies(service)));
            SayIt.done(Texts.of("growth.vacancy.done"));
        });
        form.cancel(need == null ? Places.vacancies(service) : Places.cover(service, need));
        return form;
    }

    private void close(Vacancy vacancy, Vacancies.Closing how, @Nullable ServiceId service, int number) {
        try {
            vacancies.close(actor, vacancy.id(), vacancy.version(), how);
            SayIt.done(Texts.of("growth.vacancy.closed." + how.name()));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show(service, number);
    }
}
