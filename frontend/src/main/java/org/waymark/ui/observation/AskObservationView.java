package org.waymark.ui.observation;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.framework.Competency;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.observation.AskSheet;
import org.waymark.observation.AskedLink;
import org.waymark.observation.NewObservationAsk;
import org.waymark.observation.Observations;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Asks for an observation of one competency: a sentence about what one did, then a link and a QR code. */
@Route(value = Places.ASK_OBSERVATION + "/:competency?", layout = MainLayout.class)
@PageTitle("Ask for an observation · Waymark")
@StyleSheet("context://waymark/observation.css")
@RolesAllowed("STAFF")
@Prototype
class AskObservationView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int ALL_AT_ONCE = 500;

    private final transient Actor actor;
    private final transient Observations observations;
    private final transient Frameworks frameworks;

    AskObservationView(Actor actor, Observations observations, Frameworks frameworks) {
        this.actor = actor;
        this.observations = observations;
        this.frameworks = frameworks;
        addClassName("wm-observation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Routes.competency(event).ifPresentOrElse(code -> show(observations.sheet(actor, code)), this::choose);
    }

    private void choose() {
        var choice = new ComboBox<Competency>(Texts.of("observation.ask.competency"));
        choice.setItemLabelGenerator(one -> one.code() + " " + one.title());
        choice.setPageSize(ALL_AT_ONCE);
        choice.setItems(frameworks.published(actor).competencies());
        choice.setWidthFull();
        choice.setAutofocus(true);
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                getUI().ifPresent(ui ->
                        Link.open(ui, Places.askObservation(chosen.getValue().code())));
            }
        });
        add(
                new PageHead(Texts.of("observation.ask.title"), Texts.of("observation.ask.choose")),
                new Paper(choice, new Link(Places.OBSERVATIONS, Texts.of("observation.link.all"))));
    }

    private void show(AskSheet sheet) {
        removeAll();
        add(
                new PageHead(
                        Texts.of("observation.ask.title"),
                        Texts.of("observation.ask.line", sheet.competency().title())),
                new AskForm(sheet, wanted -> ask(sheet, wanted)),
                who());
    }

    private static Paper who() {
        var never = new Paragraph(Texts.of("observation.ask.never"));
        never.addClassNames("wm-small", "wm-soft");
        return new Paper(Texts.of("observation.ask.who"), new Paragraph(Texts.of("observation.ask.who.line")), never);
    }

    private void ask(AskSheet sheet, NewObservationAsk wanted) {
        AskedLink asked = observations.ask(actor, wanted);
        removeAll();
        add(
                new PageHead(
                        Texts.of("observation.ask.title"),
                        Texts.of("observation.ask.line", sheet.competency().title())),
                new LinkPaper(asked, sheet.competency().title(), () -> takeBack(sheet, asked)));
    }

    private void takeBack(AskSheet sheet, AskedLink asked) {
        try {
            observations.takeBack(actor, asked.id());
            SayIt.done(Texts.of("observation.takenBack"));
            show(sheet);
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
    }
}
