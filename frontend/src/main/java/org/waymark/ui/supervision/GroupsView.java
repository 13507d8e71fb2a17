package org.waymark.ui.supervision;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.supervision.GroupChoices;
import org.waymark.supervision.GroupSession;
import org.waymark.supervision.NewGroup;
import org.waymark.supervision.SupervisionGroups;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Sessions of several people that one leads or is asked to, and where they are planned. */
@Route(value = Places.SUPERVISION_GROUPS, layout = MainLayout.class)
@PageTitle("Group sessions · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class GroupsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionGroups groups;

    GroupsView(Actor actor, SupervisionGroups groups) {
        this.actor = actor;
        this.groups = groups;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<GroupSession> all = groups.mine(actor);
        var parts = new Div();
        parts.addClassName("wm-grid");
        add(new PageHead(Texts.of("supervision.groups"), Texts.of("supervision.groups.line")), parts);
        if (all.isEmpty()) {
            parts.add(new EmptyState(Texts.of("supervision.groups.none"), Texts.of("supervision.groups.none.why")));
        } else {
            parts.add(new Paper(table(all)));
        }
        GroupChoices choices = groups.choices(actor);
        if (choices.mayPlan()) {
            parts.add(new GroupForm(choices, this::plan));
        }
    }

    private void plan(NewGroup wanted) {
        SupervisionGroupId id = groups.plan(actor, wanted);
        getUI().ifPresent(ui -> ui.navigate(Places.supervisionGroup(id)));
        SayIt.done(Texts.of("supervision.group.planned"));
    }

    private static PlainTable table(List<GroupSession> all) {
        var table = new PlainTable(
                Texts.of("supervision.groups"),
                List.of(
                        Texts.of("supervision.session"),
                        Texts.of("supervision.kind"),
                        Texts.of("supervision.group.theme"),
                        Texts.of("supervision.group.leads"),
                        Texts.of("supervision.standing.state")));
        all.forEach(one -> table.row(
                new Link(Places.supervisionGroup(one.id()), Days.of(one.day()) + ", " + Words.time(one.from())),
                new Span(one.kind().words()),
                new Span(one.theme()),
                new Span(one.facilitator().full()),
                GroupView.state(one)));
        return table;
    }
}
