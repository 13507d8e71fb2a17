package org.waymark.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.supervision.BookedGroups;
import org.waymark.supervision.GroupChoices;
import org.waymark.supervision.GroupPlanning;
import org.waymark.supervision.GroupSession;
import org.waymark.supervision.NewGroup;
import org.waymark.supervision.NewStandingGroup;
import org.waymark.supervision.Repeat;
import org.waymark.supervision.StandingGroup;
import org.waymark.supervision.StandingGroups;
import org.waymark.supervision.SupervisionGroups;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Groups that last and sessions of several people that one leads or is in, and where they are planned. */
@Route(value = Places.SUPERVISION_GROUPS, layout = MainLayout.class)
@PageTitle("Group sessions · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class GroupsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionGroups groups;
    private final transient StandingGroups standing;
    private final transient GroupPlanning planning;

    GroupsView(Actor actor, SupervisionGroups groups, StandingGroups standing, GroupPlanning planning) {
        this.actor = actor;
        this.groups = groups;
        this.standing = standing;
        this.planning = planning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<GroupSession> all = groups.mine(actor);
        GroupChoices choices = groups.choices(actor);
        var parts = new Div();
        parts.addClassName("wm-grid");
        add(new PageHead(Texts.of("supervision.groups"), Texts.of("supervision.groups.line")), parts);
        parts.add(lasting());
        if (all.isEmpty()) {
            parts.add(new EmptyState(Texts.of("supervision.groups.none"), Texts.of("supervision.groups.none.why")));
        } else {
            parts.add(new Paper(new GroupTable(all)));
        }
        if (choices.mayPlan()) {
            var fold = new NativeDetails(Texts.of("supervision.lasting.new"), new FoundForm(choices, this::found));
            fold.addClassNames("wm-more", "wm-no-print");
            parts.add(fold, new GroupForm(choices, this::plan));
        }
    }

    private Component lasting() {
        List<StandingGroup> all = standing.mine(actor);
        if (all.isEmpty()) {
            return new EmptyState(Texts.of("supervision.lasting.nothing"), Texts.of("supervision.lasting.nothing.why"));
        }
        var table = new PlainTable(
                Texts.of("supervision.lasting"),
                List.of(
                        Texts.of("supervision.lasting.name"),
                        Texts.of("supervision.kind"),
                        Texts.of("supervision.group.leads"),
                        Texts.of("supervision.lasting.members"),
                        Texts.of("supervision.agreement")));
        all.forEach(one -> table.row(
                new Link(Places.supervisionStandingGroup(one.id()), one.name()),
                new Span(one.kind().words()),
                new Span(Words.name(one.facilitator())),
                new Span(Integer.toString(one.members().size())),
                StandingTag.of(one, actor)));
        return new Paper(table);
    }

    private void found(NewStandingGroup wanted) {
        StandingGroupId id = standing.found(actor, wanted);
        getUI().ifPresent(ui -> ui.navigate(Places.supervisionStandingGroup(id)));
        SayIt.done(Texts.of("supervision.lasting.founded"));
    }

    private void plan(NewGroup first, Repeat repeat) {
        BookedGroups booked = planning.planSeries(actor, first, repeat);
        if (repeat.times() == 1) {
            SupervisionGroupId id = booked.planned().getFirst();
            getUI().ifPresent(ui -> ui.navigate(Places.supervisionGroup(id)));
            SayIt.done(Texts.of("supervision.group.planned"));
        } else {
            show();
            SayIt.done(RepeatFields.said(
                    "supervision.group.series.some", booked.planned().size(), booked.leftOut()));
        }
    }
}
