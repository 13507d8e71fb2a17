package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.kernel.Actor;
import org.waymark.people.WomanChoice;
import org.waymark.people.WomanOffers;
import org.waymark.skillmix.Readinesses;
import org.waymark.ui.kit.ClearanceList;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.Clearances;

/** Where one may work today, one's own clearances, and what one offers the people one meets. */
@Route(value = Places.MY_CLEARANCE, layout = MainLayout.class)
@PageTitle("My clearance and choices · Waymark")
@RolesAllowed("STAFF")
@Prototype
class MyClearanceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Clearances clearances;
    private final transient Readinesses readinesses;
    private final transient WomanOffers offers;

    MyClearanceView(Actor actor, Clearances clearances, Readinesses readinesses, WomanOffers offers) {
        this.actor = actor;
        this.clearances = clearances;
        this.readinesses = readinesses;
        this.offers = offers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(Texts.of("mine.clearance.title"), Texts.of("mine.clearance.line")));
        var main = new Div(new OwnSites(readinesses.mine(actor)), clearance(), changes());
        main.addClassName("wm-grid");
        var both = new Div(main, new Offer());
        both.addClassName("wm-two");
        add(both);
    }

    private static Component changes() {
        return new Paper(
                Texts.of("mine.circumstances"),
                new Paragraph(Texts.of("mine.circumstances.short")),
                new Link(Places.CHANGES, Texts.of("mine.circumstances.open")));
    }

    private Component clearance() {
        var says = new Paragraph(Texts.of("mine.clearance.says"));
        says.addClassNames("wm-small", "wm-soft");
        var paper = new Paper(Texts.of("mine.clearance.mine"));
        clearances
                .about(actor, actor.person())
                .ifPresent(sheet -> paper.add(new ClearanceList(sheet, Optional.empty())));
        paper.add(says);
        return paper;
    }

    /** The choice with the rule that goes with it; it is kept at once and can be undone. */
    private class Offer extends Paper {

        private static final long serialVersionUID = 1L;

        private final Checkbox tick = new Checkbox(Texts.of("mine.offer"));
        private final Paragraph since = new Paragraph();

        Offer() {
            super(Texts.of("mine.offer.title"));
            var rule = new UnorderedList(
                    new ListItem(Texts.of("mine.offer.rule.own")),
                    new ListItem(Texts.of("mine.offer.rule.counted", WomanChoice.FEWEST)),
                    new ListItem(Texts.of("mine.offer.rule.withdraw")));
            rule.addClassName("wm-soft");
            since.addClassNames("wm-small", "wm-soft");
            since.getElement().setAttribute("role", "status");
            add(new Paragraph(Texts.of("mine.offer.why")), tick, since, rule);
            show();
            tick.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    choose(event.getValue());
                }
            });
        }

        private void choose(boolean yes) {
            offers.choose(actor, yes);
            show();
            SayIt.done(Texts.of(yes ? "mine.offer.made" : "mine.offer.withdrawn"), () -> {
                offers.choose(actor, !yes);
                show();
            });
        }

        private void show() {
            Optional<LocalDate> day = offers.mine(actor);
            tick.setValue(day.isPresent());
            since.setText(
                    day.map(from -> Texts.of("mine.offer.since", Days.of(from))).orElse(Texts.of("mine.offer.off")));
        }
    }
}
