package org.waymark.ui.scenario;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.skillmix.CheapestFix;
import org.waymark.skillmix.Fix;
import org.waymark.skillmix.Move;
import org.waymark.skillmix.Outlook;
import org.waymark.skillmix.Scenario;
import org.waymark.skillmix.ScenarioFile;
import org.waymark.skillmix.Scenarios;
import org.waymark.skillmix.WhatIf;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** What would happen to a service's cover if somebody left, joined, learnt or a site opened. Nothing real changes. */
@Route(value = Places.WHAT_IF + "/:service?/:scenario?", layout = MainLayout.class)
@PageTitle("What if · Waymark")
@StyleSheet("context://waymark/scenario.css")
@PermitAll
@Prototype
class WhatIfView extends Div implements BeforeEnterObserver, KeepBar.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient WhatIf whatIf;
    private final transient Scenarios scenarios;
    private final transient CheapestFix fixes;
    private final ScenarioBoard board = new ScenarioBoard(this);
    private transient @Nullable Draft draft;
    private transient @Nullable Scenario kept;

    WhatIfView(Actor actor, WhatIf whatIf, Scenarios scenarios, CheapestFix fixes) {
        this.actor = actor;
        this.whatIf = whatIf;
        this.scenarios = scenarios;
        this.fixes = fixes;
        addClassName("wm-scenario-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<LdService> services = whatIf.services(actor);
        removeAll();
        if (services.isEmpty()) {
            add(new EmptyState(Texts.of("scenario.nobody"), Texts.of("scenario.nobody.why")));
            return;
        }
        ServiceId service = event.getRouteParameters()
                .get("service")
                .map(part -> new ServiceId(Ids.parse(part)))
                .orElse(services.getFirst().id());
        Optional<ScenarioId> scenario =
                event.getRouteParameters().get("scenario").map(part -> new ScenarioId(Ids.parse(part)));
        add(new ServiceChooser(services, service, id -> ui().navigate(Places.whatIf(id))), board);
        if (scenario.isPresent()) {
            open(service, scenario.get());
        } else {
            kept = null;
            draft = Draft.of(service);
            ask();
        }
    }

    private void open(ServiceId service, ScenarioId id) {
        ScenarioFile file = scenarios.open(actor, id);
        if (!file.scenario().service().equals(service)) {
            throw new Refused.NotFound("scenario");
        }
        Scenario scenario = file.scenario();
        kept = scenario;
        draft = new Draft(
                service, scenario.name(), scenario.day(), file.outlook().planned());
        show(file.outlook());
        board.stale(file.changed(), scenario.mine());
    }

    private void ask() {
        Draft now = now();
        show(whatIf.outlook(actor, now.service(), now.day(), now.moves()));
    }

    private void show(Outlook outlook) {
        Draft now = now();
        board.show(outlook, now, kept);
        board.list(scenarios.list(actor, now.service(), 0), 0);
    }

    private Draft now() {
        Draft known = draft;
        if (known == null) {
            throw new Refused.NotFound("scenario");
        }
        return known;
    }

    /** Tries another draft; where it is refused, the one before stays. */
    void go(Draft other) {
        Draft before = now();
        Draft named = other.named(board.typedName());
        draft = named;
        try {
            ask();
        } catch (Refused refused) {
            draft = before;
            throw refused;
        }
    }

    void remove(int place) {
        Draft before = now();
        go(before.without(place));
        SayIt.done(Texts.of("scenario.moves.removed"), () -> go(before));
    }

    void add(Move move) {
        go(now().with(move));
    }

    void flip(int place) {
        go(now().switched(place));
    }

    void on(java.time.LocalDate day) {
        go(now().on(day));
    }

    void older(int from) {
        board.list(scenarios.list(actor, now().service(), from), from);
    }

    void eachLeaves() {
        Draft now = now();
        board.leavers(whatIf.eachLeaves(actor, now.service(), now.day()), this::leaves);
    }

    private void leaves(PersonId person) {
        add(new Move.Leaves(person, board.day()));
    }

    void clearances() {
        var text = whatIf.clearancesEnding(actor, now().service());
        if (text.moves().isEmpty()) {
            SayIt.done(Texts.of("scenario.ready.clearances.none"));
        } else {
            board.name(text.name());
            go(Draft.of(now().service(), text));
        }
    }

    Fix fix() {
        Draft now = now();
        return fixes.of(actor, now.service(), now.day());
    }

    void tryOut(Fix.Plan plan) {
        Draft next = now();
        for (Fix.Step step : plan.steps()) {
            next = next.with(new Move.Trained(step.person(), step.competency(), step.to(), board.day()));
        }
        go(next);
    }

    void goals(Fix.Plan plan) {
        int made = fixes.makeGoals(actor, now().service(), plan);
        SayIt.done(Texts.count("scenario.fix.made", made));
    }

    void again() {
        Scenario known = kept;
        if (known != null) {
            scenarios.lookAgain(actor, known.id(), known.version());
            open(known.service(), known.id());
            SayIt.done(Texts.of("scenario.stale.done"));
        }
    }

    @Override
    public void keep(String name) {
        Draft now = now().named(name);
        Scenario known = kept;
        if (known == null || !known.mine()) {
            ScenarioId id = scenarios.keep(actor, now.service(), now.text(board.day()));
            SayIt.done(Texts.of("scenario.keep.done", name));
            ui().navigate(Places.whatIf(now.service(), id));
        } else {
            scenarios.change(actor, known.id(), known.version(), now.text(board.day()));
            open(known.service(), known.id());
            SayIt.done(Texts.of("scenario.keep.changed"));
        }
    }

    @Override
    public void share(boolean shared) {
        Scenario known = kept;
        if (known != null) {
            scenarios.share(actor, known.id(), known.version(), shared);
            open(known.service(), known.id());
            SayIt.done(Texts.of(shared ? "scenario.share.done" : "scenario.unshare.done"));
        }
    }

    @Override
    public void delete() {
        Scenario known = kept;
        if (known != null) {
            UI ui = ui();
            scenarios.delete(actor, known.id(), known.version());
            ui.navigate(Places.whatIf(known.service()));
            SayIt.done(Texts.of("scenario.delete.done", known.name()), () -> {
                scenarios.restore(actor, known.id());
                ui.navigate(Places.whatIf(known.service(), known.id()));
            });
        }
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
