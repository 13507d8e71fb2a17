package org.waymark.ui.supervision;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.people.PersonName;
import org.waymark.provision.LdService;
import org.waymark.supervision.ComplianceState;
import org.waymark.supervision.Cover;
import org.waymark.supervision.Covers;
import org.waymark.supervision.Pause;
import org.waymark.supervision.PauseKind;
import org.waymark.supervision.SupervisionDates;
import org.waymark.supervision.SupervisionPauses;
import org.waymark.supervision.SupervisionStanding;
import org.waymark.supervision.TeamSupervision;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** When supervision of one's people is due, the worst first: dates and never content. */
@Route(value = Places.SUPERVISION_DATES, layout = MainLayout.class)
@PageTitle("Supervision dates · Waymark")
@StyleSheet("context://waymark/supervision.css")
@RolesAllowed({"SUPERVISOR", "SERVICE_MANAGER"})
@Prototype
class DatesView extends Div implements BeforeEnterObserver, PausePaper.Acts, CoverForm.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionDates dates;
    private final transient SupervisionPauses pauses;
    private final transient Covers covers;
    private @Nullable ServiceId service;
    private @Nullable ComplianceState only;
    private int number = 1;

    DatesView(Actor actor, SupervisionDates dates, SupervisionPauses pauses, Covers covers) {
        this.actor = actor;
        this.dates = dates;
        this.pauses = pauses;
        this.covers = covers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        service = Routes.asked(event, "service")
                .map(Ids::parse)
                .map(ServiceId::new)
                .orElse(null);
        only = Routes.asked(event, "state")
                .flatMap(text -> Stream.of(ComplianceState.values())
                        .filter(state -> state.name().equals(text))
                        .findFirst())
                .orElse(null);
        number = Routes.page(event);
        show();
    }

    private void show() {
        removeAll();
        TeamSupervision team = dates.of(actor, service, only, number);
        add(
                new PageHead(
                        Texts.of("supervision.dates"),
                        Texts.of("supervision.dates.line"),
                        new Link(Places.SUPERVISION_RULES, Texts.of("supervision.rules"))),
                filters(team));
        if (team.total() == 0) {
            add(new EmptyState(Texts.of("supervision.dates.none"), Texts.of("supervision.dates.none.why")));
            return;
        }
        var list = new Div();
        list.addClassName("wm-grid");
        team.people().forEach(one -> list.add(person(one)));
        var pages = new Pages();
        pages.show(team.page(), Pages.count(team.total(), TeamSupervision.PAGE), this::address);
        add(list, pages);
        covers.forOthers(actor)
                .ifPresent(sheet -> add(new CoverForm(actor, this).forOthers(sheet.arranged(), sheet.people())));
    }

    private Div filters(TeamSupervision team) {
        var row = new Div();
        row.addClassNames("wm-row", "wm-dates-filters", "wm-no-print");
        if (team.services().size() > 1 || (service == null && !team.services().isEmpty())) {
            var select = new Select<LdService>();
            select.setLabel(Texts.of("supervision.dates.service"));
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(Texts.of("supervision.dates.service.all"));
            select.setItems(team.services());
            select.setItemLabelGenerator(one -> one == null ? Texts.of("supervision.dates.service.all") : one.name());
            LdService now = team.service();
            if (now != null) {
                select.setValue(now);
            }
            select.addValueChangeListener(event -> {
                LdService chosen = event.getValue();
                getUI().ifPresent(ui -> Link.open(
                        ui, chosen == null ? Places.SUPERVISION_DATES : Places.supervisionDates(chosen.id())));
            });
            row.add(select);
        }
        var chips = new Div();
        chips.addClassName("wm-chips");
        chips.add(chip(null, Texts.of("supervision.dates.all", total(team))));
        for (ComplianceState state : List.of(ComplianceState.values()).reversed()) {
            long many = team.counts().getOrDefault(state, 0L);
            if (many > 0) {
                chips.add(chip(state, state.words() + ": " + many));
            }
        }
        row.add(chips);
        return row;
    }

    private static long total(TeamSupervision team) {
        return team.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    private Link chip(@Nullable ComplianceState state, String words) {
        var parts = new ArrayList<String>();
        if (service != null) {
            parts.add("service=" + service.text());
        }
        if (state != null) {
            parts.add("state=" + state);
        }
        var chip = new Link(Places.SUPERVISION_DATES + (parts.isEmpty() ? "" : "?" + String.join("&", parts)), words);
        chip.addClassName("wm-chip");
        if (state == only) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private String address(int page) {
        return Places.SUPERVISION_DATES + "?page=" + page + (service == null ? "" : "&service=" + service.text())
                + (only == null ? "" : "&state=" + only);
    }

    private Paper person(SupervisionStanding one) {
        PersonName supervisor = one.supervisor();
        var line = new Paragraph(
                supervisor == null
                        ? Texts.of("supervision.dates.unsupervised")
                        : Texts.of("supervision.dates.by", supervisor.full()));
        line.addClassNames("wm-small", "wm-soft");
        var paper = new Paper(one.name().full(), Words.state(one.state()), line);
        if (!one.compliance().lines().isEmpty()) {
            paper.add(new StandingTable(one));
        }
        var fold = new NativeDetails(Texts.of("supervision.pause"), new PausePaper(one, this));
        fold.addClassNames("wm-more", "wm-no-print");
        paper.add(fold);
        return paper;
    }

    @Override
    public void enter(PersonId person, PauseKind kind, LocalDate from, @Nullable LocalDate until) {
        pauses.enter(actor, person, kind, from, until);
        show();
        SayIt.done(Texts.of("supervision.pause.kept"));
    }

    @Override
    public void endToday(PersonId person, Pause pause) {
        attempt(() -> pauses.end(
                actor,
                person,
                pause.id(),
                dates.of(actor, service, only, number).today()));
    }

    @Override
    public void remove(PersonId person, Pause pause) {
        attempt(() -> {
            pauses.remove(actor, person, pause.id());
            SayIt.done(
                    Texts.of("supervision.pause.removed"),
                    () -> enter(person, pause.kind(), pause.from(), pause.until()));
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show();
    }

    @Override
    public void arrange(@Nullable PersonId absent, PersonId colleague, LocalDate from, LocalDate until) {
        covers.arrangeFor(actor, Objects.requireNonNull(absent), colleague, from, until);
        show();
    }

    @Override
    public void remove(Cover cover) {
        int cancelled = covers.remove(actor, cover.id());
        show();
        SayIt.done(CoverForm.removed(cancelled));
    }
}
