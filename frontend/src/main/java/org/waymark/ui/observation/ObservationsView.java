package org.waymark.ui.observation;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.observation.AskedObservation;
import org.waymark.observation.Observations;
import org.waymark.observation.OwnObservations;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.SeenList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** One's own observations: links that wait or were used, and what others saw. */
@Route(value = Places.OBSERVATIONS, layout = MainLayout.class)
@PageTitle("My observations · Waymark")
@StyleSheet("context://waymark/observation.css")
@RolesAllowed("STAFF")
@Prototype
class ObservationsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Observations observations;

    ObservationsView(Actor actor, Observations observations) {
        this.actor = actor;
        this.observations = observations;
        addClassName("wm-observation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        OwnObservations own = observations.mine(actor);
        removeAll();
        var ask = new Link(Places.ASK_OBSERVATION, Texts.of("observation.ask.title"));
        ask.addClassName("wm-button-primary");
        add(new PageHead(Texts.of("observation.list.title"), Texts.of("observation.list.line"), ask));
        if (own.asked().isEmpty() && own.seen().isEmpty()) {
            add(new EmptyState(Texts.of("observation.list.none"), Texts.of("observation.list.none.why")));
            return;
        }
        add(asked(own), seen(own));
    }

    private Section asked(OwnObservations own) {
        var section = new Section(new H2(Texts.of("observation.list.asked")));
        if (own.asked().isEmpty()) {
            section.add(new Paragraph(Texts.of("observation.list.asked.none")));
        } else {
            section.add(new AskedList(own, this::takeBack));
        }
        return section;
    }

    private static Section seen(OwnObservations own) {
        var section = new Section(new H2(Texts.of("observation.list.seen")));
        if (own.seen().isEmpty()) {
            section.add(new Paragraph(Texts.of("observation.list.seen.none")));
        } else {
            section.add(new SeenList(own.seen(), own::title));
        }
        return section;
    }

    private void takeBack(AskedObservation one) {
        try {
            observations.takeBack(actor, one.id());
            SayIt.done(Texts.of("observation.takenBack"));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show();
    }
}
