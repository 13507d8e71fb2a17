package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** One competency: what it means, its six levels side by side, and who needs it at which. */
@Route(value = Places.COMPETENCIES + Routes.COMPETENCY, layout = MainLayout.class)
@PermitAll
@Prototype
class CompetencyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Frameworks frameworks;
    private String name = "";

    CompetencyView(Actor actor, Frameworks frameworks) {
        this.actor = actor;
        this.frameworks = frameworks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Framework framework = frameworks.published(actor);
        Competency competency = framework.competency(Routes.competency(event));
        name = competency.title();
        removeAll();
        var standIn = new Paragraph(Texts.of("framework.standIn"));
        standIn.addClassName("wm-note");
        var facts = new Facts()
                .narrow()
                .with(Texts.of("framework.kind"), Texts.of("framework.kind." + competency.kind()))
                .with(Texts.of("framework.standards"), competency.standards())
                .with(Texts.of("framework.provenance"), Provenance.inWords(competency.provenance()));
        var columns = new Div(
                new WhoNeeds(framework, competency),
                new Paper(
                        Texts.of("framework.about"),
                        facts,
                        new Paragraph(Texts.of("framework.standards.note")),
                        new Paragraph(framework.about().statusNote())));
        columns.addClassName("wm-two");
        add(
                new PageHead(
                        competency.title(),
                        competency.code() + " · "
                                + framework.domain(competency.domainCode()).name(),
                        new Link(Places.COMPETENCIES, Texts.of("framework.competencies.all"))),
                new Paper(new Paragraph(competency.meaning())),
                new H2(Texts.of("framework.levels")),
                new LevelRow(framework),
                standIn,
                columns);
    }

    @Override
    public String getPageTitle() {
        return name + " · Waymark";
    }
}
