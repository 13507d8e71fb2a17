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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.provision.CoverFile;
import org.waymark.provision.CoverLine;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.CoverPlan;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.CoverText;
import org.waymark.provision.Site;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.OnDay;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.ClearanceLists;

/** What a site needs, as it is today or on any other day, and what comes next. */
@Route(value = Places.SITE_NEEDS, layout = MainLayout.class)
@PageTitle("What a site needs · Waymark")
@StyleSheet("context://waymark/cover.css")
@PermitAll
@Prototype
class SiteNeedsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int ON_ONE = 100;

    private final transient Actor actor;
    private final transient CoverPlans plans;
    private final transient Frameworks frameworks;
    private final transient ClearanceLists clearances;

    SiteNeedsView(Actor actor, CoverPlans plans, Frameworks frameworks, ClearanceLists clearances) {
        this.actor = actor;
        this.plans = plans;
        this.frameworks = frameworks;
        this.clearances = clearances;
        addClassName("wm-cover");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CoverFile file = plans.ofSite(actor, Asked.site(event));
        Asked.sameService(event, file);
        removeAll();
        show(file, Asked.day(event, file.today()), Asked.page(event));
    }

    private void show(CoverFile file, LocalDate on, int page) {
        Site site = file.site();
        var back = new Link(Places.siteConfiguration(site.serviceId(), site.id(), on), site.name());
        back.addClassNames("wm-back", "wm-small");
        add(
                back,
                new PageHead(
                        Texts.of("cover.site.title", site.name()),
                        Texts.of(
                                "cover.site.line",
                                Words.siteKind(site.kind()),
                                file.service().name()),
                        acts(file, on)),
                new OnDay(
                        on,
                        file.today(),
                        day -> getUI().ifPresent(
                                        ui -> Link.open(ui, Places.siteNeeds(site.serviceId(), site.id(), day)))));
        List<CoverNeed> needs = file.on(on).map(CoverPlan::needs).orElse(List.of());
        if (!file.plans().isEmpty()) {
            add(new Standing(file, on).history(file, file.mayPlan(), from -> takeBack(file, from)));
        }
        if (needs.isEmpty()) {
            add(nothing(file, on));
        } else {
            add(plan(file, on, needs, page));
        }
        if (!file.mayPlan()) {
            var who = new Paragraph(Texts.of("cover.site.whoMay"));
            who.addClassNames("wm-small", "wm-soft", "wm-cover-who");
            add(who);
        }
    }

    private static Component[] acts(CoverFile file, LocalDate on) {
        if (file.on(on).isEmpty()) {
            return new Component[0];
        }
        Site site = file.site();
        var acts = new ArrayList<Component>();
        if (file.maySeeCover()) {
            LocalDate day = on.equals(file.today()) ? null : on;
            var cover = new Link(Places.cover(site.serviceId(), site.id(), day), Texts.of("cover.site.covered"));
            cover.addClassName("wm-button");
            acts.add(cover);
        }
        if (file.mayPlan()) {
            var change = new Link(Places.changeNeeds(site.serviceId(), site.id(), on), Texts.of("cover.site.change"));
            change.addClassNames("wm-button", "wm-button-primary");
            acts.add(change);
        }
        return acts.toArray(Component[]::new);
    }

    private static Component nothing(CoverFile file, LocalDate on) {
        Site site = file.site();
        if (file.on(on).isPresent()) {
            return new EmptyState(Texts.of("cover.site.nothing"), Texts.of("cover.site.nothing.line", site.name()));
        }
        if (!file.mayPlan()) {
            return new EmptyState(Texts.of("cover.site.empty"), Texts.of("cover.site.empty.line", site.name()));
        }
        var propose = new Link(
                Places.proposeNeeds(site.serviceId(), site.id(), on),
                Texts.of("cover.site.template.kind." + site.kind().name()));
        propose.addClassNames("wm-button", "wm-button-primary");
        var write = new Link(Places.changeNeeds(site.serviceId(), site.id(), on), Texts.of("cover.site.empty.write"));
        write.addClassName("wm-button");
        var acts = new Div(propose, write);
        acts.addClassName("wm-acts");
        return new EmptyState(
                Texts.of("cover.site.empty"),
                Texts.of("cover.site.empty.line", site.name()),
                new Paragraph(Texts.of("cover.site.empty.example")),
                acts);
    }

    private Component plan(CoverFile file, LocalDate on, List<CoverNeed> needs, int page) {
        Site site = file.site();
        int last = Pages.count(needs.size(), ON_ONE);
        int first = Math.min(page - 1, last - 1) * ON_ONE;
        var pages = new Pages();
        pages.show(page, last, number -> Places.siteNeeds(site.serviceId(), site.id(), on) + "&page=" + number);
        var paper = new Paper(
                new PlanTable(
                        Texts.count("cover.site.caption", needs.size(), Days.of(on)),
                        needs.subList(first, Math.min(needs.size(), first + ON_ONE)),
                        frameworks.published(actor),
                        clearances.schemes()),
                pages);
        var both = new Div(
                paper,
                new CopyOut(() -> CoverText.write(lines(needs)), SiteNeedsView::copied, SiteNeedsView::notCopied));
        both.addClassName("wm-grid");
        return both;
    }

    static List<CoverLine> lines(List<CoverNeed> needs) {
        return needs.stream().map(CoverText::line).toList();
    }

    static void copied() {
        SayIt.done(Texts.of("cover.site.copied"));
    }

    static void notCopied() {
        SayIt.alert(Texts.of("cover.site.copied.not"));
    }

    private void takeBack(CoverFile file, LocalDate from) {
        Site site = file.site();
        List<CoverLine> gone =
                lines(file.beginningOn(from).map(CoverPlan::needs).orElse(List.of()));
        int after = plans.withdraw(actor, site.id(), site.version(), from);
        getUI().ifPresent(ui -> {
            ui.refreshCurrentRoute(false);
            SayIt.done(Texts.of("cover.site.takenBack", Days.of(from)), () -> {
                plans.save(actor, site.id(), after, from, gone);
                ui.refreshCurrentRoute(false);
            });
        });
    }
}
