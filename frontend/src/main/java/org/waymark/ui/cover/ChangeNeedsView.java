package org.waymark.ui.cover;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.provision.CoverFile;
import org.waymark.provision.CoverLine;
import org.waymark.provision.CoverPlan;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.CoverPreview;
import org.waymark.provision.Site;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.LeaveQuestion;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.ClearanceLists;

/** Where everything that a site needs from a day on is said; nothing is kept before somebody says so. */
@Route(value = Places.CHANGE_NEEDS, layout = MainLayout.class)
@PageTitle("Change what a site needs · Waymark")
@StyleSheet("context://waymark/cover.css")
@RolesAllowed({"ADMIN", "SERVICE_MANAGER"})
@Prototype
class ChangeNeedsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CoverPlans plans;
    private final transient Frameworks frameworks;
    private final transient ClearanceLists clearances;
    private transient Draft draft = new Draft(List.of());

    ChangeNeedsView(Actor actor, CoverPlans plans, Frameworks frameworks, ClearanceLists clearances) {
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
        if (!file.mayPlan()) {
            throw new Refused.NotFound("page");
        }
        LocalDate on = Asked.day(event, file.today());
        removeAll();
        Workbench bench = show(file, on, start(file, on));
        if (Asked.wantsTemplate(event)) {
            bench.propose();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!draft.isChanged()) {
            return;
        }
        LeaveQuestion.ask(
                event,
                Texts.of("cover.site.leave"),
                Texts.of("cover.site.leave.line"),
                Texts.of("cover.site.leave.yes"),
                Texts.of("cover.site.leave.no"));
    }

    private Workbench show(CoverFile file, LocalDate on, LocalDate from) {
        Site site = file.site();
        draft = new Draft(
                Lines.rows(SiteNeedsView.lines(file.on(on).map(CoverPlan::needs).orElse(List.of()))));
        var bench = new Workbench(
                file,
                draft,
                from,
                Offered.at(file, from, frameworks.published(actor), clearances.schemes()),
                new Acts(file));
        var back =
                new Link(Places.siteNeeds(site.serviceId(), site.id(), on), Texts.of("cover.site.title", site.name()));
        back.addClassNames("wm-back", "wm-small");
        add(
                back,
                new PageHead(Texts.of("cover.site.change.heading", site.name()), Texts.of("cover.site.change.line")),
                bench);
        return bench;
    }

    /** The first day that can sensibly be offered: the one looked at, but not in the past and not before the site opens. */
    private static LocalDate start(CoverFile file, LocalDate on) {
        LocalDate start = on.isBefore(file.today()) ? file.today() : on;
        LocalDate opened = file.site().openedOn();
        return start.isBefore(opened) ? opened : start;
    }

    /** What the workbench asks for. */
    private final class Acts implements Workbench.Told {

        private final CoverFile file;

        Acts(CoverFile file) {
            this.file = file;
        }

        @Override
        public CoverPreview look(LocalDate from, List<CoverLine> lines) {
            return plans.preview(actor, file.site().id(), from, lines);
        }

        @Override
        public List<CoverLine> propose(LocalDate from) {
            return plans.proposal(actor, file.site().id(), from);
        }

        @Override
        public void keep(LocalDate from, List<CoverLine> lines) {
            Site site = file.site();
            Optional<CoverPlan> replaced = file.beginningOn(from);
            int after = plans.save(actor, site.id(), site.version(), from, lines);
            draft.isKept();
            UI ui = getUI().orElseThrow();
            Link.open(ui, Places.siteNeeds(site.serviceId(), site.id(), from));
            SayIt.done(Texts.of("cover.site.kept", Days.of(from)), () -> {
                if (replaced.isEmpty()) {
                    plans.withdraw(actor, site.id(), after, from);
                } else {
                    plans.save(
                            actor,
                            site.id(),
                            after,
                            from,
                            SiteNeedsView.lines(replaced.get().needs()));
                }
                ui.refreshCurrentRoute(false);
            });
        }
    }
}
