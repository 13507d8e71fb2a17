package org.waymark.ui.framework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.development.OwnStanding;
import org.waymark.development.OwnStandings;
import org.waymark.framework.AtWork;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Reference;
import org.waymark.framework.References;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Anchors;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** One competency: its six levels side by side, how to show and grow it, where it is practised, and who needs it. */
@Route(value = Places.COMPETENCIES + Routes.COMPETENCY, layout = MainLayout.class)
@PermitAll
@Prototype
class CompetencyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Frameworks frameworks;
    private final transient OwnStandings standings;
    private final transient Reference reference;
    private String name = "";

    CompetencyView(Actor actor, Frameworks frameworks, References references, OwnStandings standings) {
        this.actor = actor;
        this.frameworks = frameworks;
        this.standings = standings;
        this.reference = references.lists();
        addClassNames("wm-competency", "wm-grid");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Framework framework = frameworks.published(actor);
        Competency competency = framework.competency(Routes.competency(event));
        AtWork atWork = framework.atWork(competency.code());
        OwnStanding standing = standings.in(actor, competency.code());
        name = competency.title();
        removeAll();
        add(
                new PageHead(
                        competency.title(),
                        competency.code() + " · "
                                + framework.domain(competency.domainCode()).name(),
                        new Link(Places.COMPETENCIES, Texts.of("framework.competencies.all"))),
                new Paper(new Paragraph(competency.meaning())),
                levels(competency, atWork, Routes.voice(event), standing));
        if (atWork.described()) {
            add(new Growing(atWork));
        }
        add(columns(framework, competency), new Neighbours(framework, competency));
        Anchors.find(this, Routes.part(event)).ifPresent(part -> {
            part.addClassName("wm-asked-for");
            part.scrollIntoView();
        });
    }

    @Override
    public String getPageTitle() {
        return name + " · Waymark";
    }

    private static Component levels(Competency competency, AtWork atWork, Voice voice, OwnStanding standing) {
        var head = new Div(new H2(Texts.of("framework.levels")), new VoiceSwitch(competency.code(), voice));
        head.addClassNames("wm-row", "wm-between");
        var levels = new Div(head, new LevelRow(atWork.levels(), voice, standing));
        if (!atWork.described()) {
            var standIn = new Paragraph(Texts.of("framework.standIn"));
            standIn.addClassName("wm-note");
            levels.add(standIn);
        }
        return levels;
    }

    private Component columns(Framework framework, Competency competency) {
        var left = new Div(new Practised(framework, competency), new WhoNeeds(framework, competency));
        left.addClassName("wm-grid");
        var right = new Div(new Beside(competency, reference), about(framework, competency));
        right.addClassName("wm-grid");
        var columns = new Div(left, right);
        columns.addClassName("wm-two");
        return columns;
    }

    private static Paper about(Framework framework, Competency competency) {
        var facts = new Facts()
                .narrow()
                .with(Texts.of("framework.kind"), Texts.of("framework.kind." + competency.kind()))
                .with(Texts.of("framework.provenance"), Provenance.inWords(competency.provenance()));
        if (framework.describes(competency.code())) {
            facts.with(Texts.of("framework.provenance.levels"), Provenance.inWords(framework.practiceProvenance()));
        }
        return new Paper(
                Texts.of("framework.about"),
                facts,
                new Paragraph(framework.about().statusNote()));
    }
}
