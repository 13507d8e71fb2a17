package org.waymark.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.supervision.Cover;
import org.waymark.supervision.Covers;
import org.waymark.supervision.SupervisedPeople;
import org.waymark.supervision.Supervisee;
import org.waymark.supervision.SupervisionGroups;
import org.waymark.supervision.SupervisionPages;
import org.waymark.supervision.SupervisionStanding;
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

/** Those whom one supervises, the most pressing first, and who covers when one is away. */
@Route(value = Places.SUPERVISION_PEOPLE, layout = MainLayout.class)
@PageTitle("People I supervise · Waymark")
@StyleSheet("context://waymark/supervision.css")
@RolesAllowed("STAFF")
@Prototype
class SupervisedView extends Div implements BeforeEnterObserver, CoverForm.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionPages pages;
    private final transient Covers covers;
    private final transient SupervisionGroups groups;

    SupervisedView(Actor actor, SupervisionPages pages, Covers covers, SupervisionGroups groups) {
        this.actor = actor;
        this.pages = pages;
        this.covers = covers;
        this.groups = groups;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        SupervisedPeople all = pages.supervised(actor);
        var parts = new Div();
        parts.addClassName("wm-grid");
        var head = new PageHead(
                Texts.of("supervision.people"),
                Texts.count("supervision.people.line", all.people().size()),
                new Link(Places.SUPERVISION_GROUPS, Texts.of("supervision.groups.all")));
        if (!all.people().isEmpty()) {
            head.act(new Link(Places.SUPERVISION_DATES, Texts.of("supervision.dates")));
        }
        add(head, parts);
        if (all.people().isEmpty()) {
            parts.add(new EmptyState(Texts.of("supervision.people.none"), Texts.of("supervision.people.none.why")));
        } else {
            parts.add(new Paper(table(all)));
        }
        if (!all.covered().isEmpty()) {
            var list = new UnorderedList();
            all.covered()
                    .forEach(name -> list.add(new ListItem(new Link(
                            Places.supervisionBook(name.id()), Texts.of("supervision.book.with", name.full())))));
            parts.add(new Paper(Texts.of("supervision.covered"), list));
        }
        if (!all.people().isEmpty() || !all.covers().isEmpty()) {
            parts.add(new CoverForm(actor, this)
                    .own(all.covers(), all.people().isEmpty() ? List.of() : groups.toAsk(actor)));
        }
    }

    private PlainTable table(SupervisedPeople all) {
        var table = new PlainTable(
                Texts.of("supervision.people"),
                List.of(
                        Texts.of("supervision.person"),
                        Texts.of("supervision.standing.state"),
                        Texts.of("supervision.standing.due"),
                        Texts.of("supervision.standing.last"),
                        Texts.of("supervision.next"),
                        Texts.of("supervision.agreement")));
        for (Supervisee one : all.people()) {
            LocalDate due = one.standing().map(SupervisionStanding::due).orElse(null);
            table.row(
                    new Span(one.name().full()),
                    Words.state(one.state()),
                    new Span(due == null ? "–" : Days.of(due)),
                    new Span(one.lastHeld() == null ? Texts.of("supervision.never") : Days.of(one.lastHeld())),
                    next(one),
                    new Link(
                            Places.supervisionAgreement(one.name().id()),
                            Words.agreement(one.agreement(), actor.person())));
        }
        return table;
    }

    private Component next(Supervisee one) {
        return one.next()
                .<Component>map(session -> new Link(Places.supervisionSession(session.id()), Days.of(session.day())))
                .orElseGet(() -> {
                    var link = new Link(Places.supervisionBook(one.name().id()), Texts.of("supervision.book"));
                    link.setAriaLabel(
                            Texts.of("supervision.book.with", one.name().full()));
                    return link;
                });
    }

    @Override
    public void arrange(@Nullable PersonId absent, PersonId colleague, LocalDate from, LocalDate until) {
        covers.arrange(actor, colleague, from, until);
        show();
    }

    @Override
    public void remove(Cover cover) {
        int cancelled = covers.remove(actor, cover.id());
        show();
        SayIt.done(CoverForm.removed(cancelled));
    }
}
