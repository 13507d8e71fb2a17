package org.waymark.ui.observation;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.observation.ObservationLinks;
import org.waymark.observation.ObservationSecret;
import org.waymark.observation.ObserverSheet;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/**
 * What a link opens once somebody is signed in: who asks, what to look for, and the one act. A link in wrong hands says
 * nothing about anybody.
 */
@Route(value = Places.OBSERVED + "/:secret", layout = MainLayout.class)
@PageTitle("What did you see? · Waymark")
@StyleSheet("context://waymark/observation.css")
@PermitAll
@Prototype
class ConfirmObservationView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ObservationLinks links;

    ConfirmObservationView(Actor actor, ObservationLinks links) {
        this.actor = actor;
        this.links = links;
        addClassName("wm-observation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ObservationSecret secret = Routes.secret(event);
        try {
            show(secret, links.open(actor, secret));
        } catch (Refused refused) {
            removeAll();
            add(
                    new PageHead(Texts.of("observation.nothing.title"), ""),
                    new EmptyState(Texts.of("observation.nothing"), refused.sentence()));
        }
    }

    private void show(ObservationSecret secret, ObserverSheet sheet) {
        removeAll();
        var notYet = new Details(Texts.of("observation.notYet"), new NotYetForm(sheet.today(), reason -> {
            links.notYet(actor, secret, reason);
            thank("observation.thanks.notYet", sheet.asker());
        }));
        add(
                new PageHead(
                        Texts.of("observation.confirm.title", sheet.asker()),
                        Texts.of("observation.confirm.line." + sheet.part())),
                what(sheet),
                new SeenForm(sheet.today(), seen -> {
                    links.confirm(actor, secret, seen);
                    thank("observation.thanks.seen", sheet.asker());
                }),
                notYet);
    }

    private static Paper what(ObserverSheet sheet) {
        var words = new Paragraph(sheet.words());
        words.addClassName("wm-own-words");
        var facts = new Facts()
                .with(
                        Texts.of("observation.confirm.competency"),
                        sheet.competency().title())
                .with(Texts.of("observation.confirm.words"), words)
                .with(
                        Texts.of(
                                "observation.confirm.looks",
                                sheet.looks().step().named()),
                        sheet.looks().thirdPerson());
        facts.with(Texts.of("observation.confirm.asked"), Days.of(sheet.askedAt()));
        var paper = new Paper(facts);
        if (!sheet.signs().isEmpty()) {
            var signs = new UnorderedList();
            sheet.signs().forEach(sign -> signs.add(new ListItem(sign)));
            paper.add(new Details(Texts.of("observation.confirm.signs"), signs));
        }
        return paper;
    }

    private void thank(String key, String asker) {
        removeAll();
        add(
                new PageHead(Texts.of("observation.thanks"), Texts.of(key, asker)),
                new Paper(
                        new Paragraph(Texts.of("observation.thanks.shared")),
                        new Link(Places.HOME, Texts.of("observation.thanks.home"))));
    }
}
