package org.waymark.ui.supervision;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.people.PersonName;
import org.waymark.supervision.GroupSession;
import org.waymark.supervision.SessionState;
import org.waymark.supervision.SupervisionGroups;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
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

/** A session of several people: when, about what, who is asked and who came. Nothing is noted of what anybody says. */
@Route(value = Places.SUPERVISION_GROUP + "/:group", layout = MainLayout.class)
@PageTitle("Group session · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class GroupView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionGroups groups;
    private transient SupervisionGroupId id = new SupervisionGroupId(0);

    GroupView(Actor actor, SupervisionGroups groups) {
        this.actor = actor;
        this.groups = groups;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Routes.group(event);
        show();
    }

    private void show() {
        removeAll();
        GroupSession group = groups.page(actor, id);
        var back = new Link(Places.SUPERVISION_GROUPS, Texts.of("supervision.groups"));
        back.addClassNames("wm-back", "wm-small");
        var parts = new Div();
        parts.addClassName("wm-grid");
        add(back, new PageHead(group.theme(), Texts.of("supervision.group.line")), parts);
        var facts = new Facts()
                .with(Texts.of("supervision.standing.state"), state(group))
                .with(Texts.of("supervision.kind"), group.kind().words())
                .with(
                        Texts.of("supervision.session"),
                        Texts.of(
                                "supervision.when",
                                Days.withWeekday(group.day()),
                                Words.time(group.from()),
                                Words.time(group.from().plusMinutes(group.minutes()))))
                .with(Texts.of("supervision.place"), group.place())
                .with(Texts.of("supervision.group.leads"), Words.name(group.facilitator()))
                .with(Texts.of("supervision.group.terms"), group.terms());
        agreement(group, facts);
        Instant by = group.debriefBy();
        if (by != null) {
            facts.with(
                    Texts.of("supervision.group.by"),
                    Texts.of(group.isLate() ? "supervision.group.by.late" : "supervision.group.by.time", Days.of(by)));
        }
        parts.add(new Paper(facts), people(group));
        if (group.led() && group.state() == SessionState.BOOKED) {
            parts.add(outcome(group));
        }
    }

    /** The agreement of the group whose session it is, for those who are in it. */
    private static void agreement(GroupSession group, Facts facts) {
        GroupSession.Standing standing = group.standing();
        if (standing != null) {
            facts.with(
                    Texts.of("supervision.lasting.of"),
                    standing.open()
                            ? new Link(Places.supervisionStandingGroup(standing.id()), standing.name())
                            : new Span(standing.name()));
            if (standing.open()) {
                facts.with(
                        Texts.of("supervision.agreement"),
                        new Link(
                                Places.supervisionGroupAgreement(standing.id()),
                                Texts.of("supervision.agreement.open")));
            }
        }
    }

    private static Paper people(GroupSession group) {
        var table = new PlainTable(
                Texts.of("supervision.group.people"),
                List.of(Texts.of("supervision.person"), Texts.of("supervision.outcome.attended")));
        group.seats().forEach(seat -> table.row(new Span(Words.name(seat.name())), List.of(came(seat.attended()))));
        return new Paper(table);
    }

    private static String came(@Nullable Boolean attended) {
        return attended == null
                ? Texts.of("supervision.group.asked")
                : Texts.of(attended ? "supervision.group.came" : "supervision.group.missed");
    }

    private FormPaper outcome(GroupSession group) {
        var form = new FormPaper("outcome-");
        form.put(new H2(Texts.of("supervision.outcome")));
        var came = form.field("came", new CheckboxGroup<PersonName>(Texts.of("supervision.group.who")));
        came.setItems(group.seats().stream().map(GroupSession.Seat::name).toList());
        came.setItemLabelGenerator(Words::name);
        came.setValue(group.seats().stream().map(GroupSession.Seat::name).collect(Collectors.toSet()));
        var minutes = form.field("minutes", new IntegerField(Texts.of("supervision.outcome.minutes")));
        minutes.setValue(group.minutes());
        form.act(Texts.of("supervision.outcome.keep"), () -> {
            groups.hold(
                    actor,
                    id,
                    group.version(),
                    Objects.requireNonNullElse(minutes.getValue(), 0),
                    came.getValue().stream().map(PersonName::id).collect(Collectors.toSet()));
            show();
            SayIt.done(Texts.of("supervision.outcome.kept"));
        });
        form.grave(Texts.of("supervision.cancel"), Texts.of("supervision.cancel.means"), () -> {
            groups.cancel(actor, id, group.version());
            show();
            SayIt.done(Texts.of("supervision.cancelled"));
        });
        return form;
    }

    static StatusTag state(GroupSession group) {
        if (group.isWithoutLead()) {
            return new StatusTag(Texts.of("supervision.state.left"), StatusTag.Tone.WARN);
        }
        return switch (group.state()) {
            case BOOKED ->
                group.day().isBefore(group.today())
                        ? new StatusTag(Texts.of("supervision.state.untold"), StatusTag.Tone.ACT)
                        : new StatusTag(Texts.of("supervision.state.booked"), StatusTag.Tone.PLAIN);
            case HELD -> new StatusTag(Texts.of("supervision.state.held"), StatusTag.Tone.GOOD);
            case CANCELLED -> new StatusTag(Texts.of("supervision.state.cancelled"), StatusTag.Tone.PLAIN);
        };
    }
}
