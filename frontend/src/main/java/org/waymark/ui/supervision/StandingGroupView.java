package org.waymark.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StandingGroupId;
import org.waymark.people.PersonName;
import org.waymark.supervision.BookedGroups;
import org.waymark.supervision.GroupPlanning;
import org.waymark.supervision.LeftOut;
import org.waymark.supervision.NewGroup;
import org.waymark.supervision.Repeat;
import org.waymark.supervision.StandingGroup;
import org.waymark.supervision.StandingGroupPage;
import org.waymark.supervision.StandingGroups;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** One group that lasts: who is in it, how its agreement stands, its sessions, and what whoever leads it can change. */
@Route(value = Places.SUPERVISION_STANDING_GROUP + "/:group", layout = MainLayout.class)
@PageTitle("Supervision group · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class StandingGroupView extends Div implements BeforeEnterObserver, StandingChange.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient StandingGroups groups;
    private final transient GroupPlanning planning;
    private transient StandingGroupId id = new StandingGroupId(0);
    private int version;

    StandingGroupView(Actor actor, StandingGroups groups, GroupPlanning planning) {
        this.actor = actor;
        this.groups = groups;
        this.planning = planning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Routes.standing(event);
        show();
    }

    private void show() {
        removeAll();
        StandingGroupPage page = groups.page(actor, id);
        StandingGroup group = page.group();
        version = group.version();
        var back = new Link(Places.SUPERVISION_GROUPS, Texts.of("supervision.groups"));
        back.addClassNames("wm-back", "wm-small");
        LocalDate ended = group.endedOn();
        var parts = new Div(StandingTag.paper(group, actor), members(group), sessions(page));
        parts.addClassName("wm-grid");
        add(
                back,
                new PageHead(
                        group.name(),
                        Texts.of(
                                "supervision.lasting.line",
                                group.kind().words(),
                                Words.name(group.facilitator()),
                                ended == null
                                        ? Texts.of("supervision.lasting.since", Days.of(group.foundedOn()))
                                        : Texts.of("supervision.lasting.until", Days.of(ended)))),
                parts);
        if (group.isLeadGone() && group.lasts()) {
            parts.add(new EmptyState(Texts.of("supervision.lasting.gone"), Texts.of("supervision.lasting.gone.why")));
        }
        planning(page).ifPresent(parts::add);
        if (group.led() && group.lasts()) {
            parts.add(new StandingChange(page, this));
        }
    }

    /** Where sessions are planned, or why they cannot be. */
    private Optional<Component> planning(StandingGroupPage page) {
        StandingGroup group = page.group();
        if (page.mayAsk() && !page.suits()) {
            return Optional.of(new EmptyState(
                    Texts.of("supervision.lasting.unfit"),
                    Texts.of("supervision.lasting.unfit.why", group.kind().words())));
        }
        return page.mayAsk() && !group.members().isEmpty()
                ? Optional.of(new GroupForm(group, this::plan))
                : Optional.empty();
    }

    private Component members(StandingGroup group) {
        if (group.members().isEmpty()) {
            return new EmptyState(Texts.of("supervision.lasting.empty"), Texts.of("supervision.lasting.empty.why"));
        }
        boolean mayChange = group.led() && group.lasts();
        Set<PersonId> missing = group.missing().stream().map(PersonName::id).collect(Collectors.toUnmodifiableSet());
        var columns =
                new java.util.ArrayList<>(List.of(Texts.of("supervision.person"), Texts.of("supervision.agreement")));
        if (mayChange) {
            columns.add(Texts.of("supervision.lasting.leave"));
        }
        var table = new PlainTable(Texts.of("supervision.lasting.members"), columns);
        for (PersonName one : group.members()) {
            var name = new Span(Words.name(one));
            StatusTag agreed = agreed(group, missing.contains(one.id()));
            if (mayChange) {
                table.row(name, agreed, leaving(one));
            } else {
                table.row(name, agreed);
            }
        }
        return new Paper(table);
    }

    private static StatusTag agreed(StandingGroup group, boolean isMissing) {
        if (group.agreement().isEmpty()) {
            return new StatusTag(Texts.of("supervision.agreement.short.none"), StatusTag.Tone.PLAIN);
        }
        return isMissing
                ? new StatusTag(Texts.of("supervision.agreement.not"), StatusTag.Tone.WARN)
                : new StatusTag(Texts.of("supervision.agreement.short.agreed"), StatusTag.Tone.GOOD);
    }

    private Button leaving(PersonName member) {
        String words = Texts.of("supervision.lasting.leave.act");
        var button = new Button(
                words,
                event -> FormPaper.sure(
                        Texts.of("supervision.lasting.leave.label", Words.name(member)),
                        Texts.of("supervision.lasting.leave.means"),
                        () -> leave(member)));
        button.setAriaLabel(Texts.of("supervision.lasting.leave.label", Words.name(member)));
        return button;
    }

    private static Component sessions(StandingGroupPage page) {
        return page.sessions().isEmpty()
                ? new EmptyState(Texts.of("supervision.groups.none"), Texts.of("supervision.lasting.sessions.none.why"))
                : new Paper(new GroupTable(page.sessions()));
    }

    private void plan(NewGroup first, Repeat repeat) {
        BookedGroups booked = planning.planFor(actor, id, first, repeat);
        show();
        SayIt.done(RepeatFields.said(
                "supervision.group.series.some", booked.planned().size(), booked.leftOut()));
    }

    private void leave(PersonName member) {
        try {
            groups.leave(actor, id, member.id());
            SayIt.done(Texts.of("supervision.lasting.left", Words.name(member)));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show();
    }

    @Override
    public void join(Set<PersonId> people) {
        List<LeftOut> leftOut = groups.join(actor, id, people);
        show();
        SayIt.done(
                leftOut.isEmpty()
                        ? Texts.of("supervision.lasting.joined")
                        : Texts.of(
                                "supervision.lasting.joined.some",
                                leftOut.stream()
                                        .map(one -> Texts.of(
                                                "supervision.lasting.joined.one",
                                                Words.name(one.name()),
                                                Days.of(one.day())))
                                        .collect(Collectors.joining(", "))));
    }

    @Override
    public void rename(String name) {
        groups.rename(actor, id, version, name);
        show();
        SayIt.done(Texts.of("supervision.lasting.renamed"));
    }

    @Override
    public void changeKind(KindCode kind) {
        groups.changeKind(actor, id, version, kind);
        show();
        SayIt.done(Texts.of("supervision.lasting.kind.kept"));
    }

    @Override
    public void handOver(PersonId heir) {
        List<LocalDate> kept = groups.handOver(actor, id, version, heir);
        getUI().ifPresent(ui -> ui.navigate(Places.SUPERVISION_GROUPS));
        SayIt.done(
                kept.isEmpty()
                        ? Texts.of("supervision.lasting.handed")
                        : Texts.of(
                                "supervision.lasting.handed.some",
                                kept.stream().map(Days::of).collect(Collectors.joining(", "))));
    }

    @Override
    public void end() {
        groups.end(actor, id, version);
        show();
        SayIt.done(Texts.of("supervision.lasting.end.done"));
    }
}
