package org.waymark.ui.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.skillmix.LevelQuestions;
import org.waymark.skillmix.SkillMix;
import org.waymark.skillmix.WhoHas;
import org.waymark.skillmix.WhoseLevels;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Finds the people who have a level in a competency: who could be asked, who could teach. */
@Route(value = Places.WHO_HAS, layout = MainLayout.class)
@PageTitle("Who has a level · Waymark")
@PermitAll
@Prototype
class WhoHasView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient LevelQuestions questions;
    private final transient SkillMix skillMix;
    private final transient Framework framework;
    private final Div fields = new Div();
    private final Div found = new Div();
    private final Pages pages = new Pages();
    private @Nullable WhoHasChoice choice;

    WhoHasView(Actor actor, LevelQuestions questions, SkillMix skillMix, Frameworks frameworks) {
        this.actor = actor;
        this.questions = questions;
        this.skillMix = skillMix;
        this.framework = frameworks.published(actor);
        addClassName("wm-who-has");
        add(new PageHead(Texts.of("manager.who.title"), Texts.of("manager.who.line")), fields, found, pages);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        WhoseLevels whose = skillMix.whose(actor);
        if (whose.isNobody()) {
            found.removeAll();
            found.add(new EmptyState(Texts.of("manager.empty.nobody"), Texts.of("manager.empty.nobody.why")));
            return;
        }
        var address = WhoHasAddress.of(event.getLocation().getQueryParameters(), framework);
        WhoHasChoice known = choice;
        if (known == null) {
            known = new WhoHasChoice(framework, whose, this::go);
            choice = known;
            fields.add(known);
        }
        known.show(address, framework);
        found.removeAll();
        CompetencyCode competency = address.competency();
        if (competency == null) {
            pages.setVisible(false);
            found.add(new EmptyState(Texts.of("manager.who.choose"), Texts.of("manager.who.choose.why")));
        } else {
            show(questions.whoHas(actor, address.question(competency)), address);
        }
    }

    private void show(WhoHas answer, WhoHasAddress address) {
        String looksLike = answer.lowest().thirdPerson();
        if (answer.people().isEmpty()) {
            found.add(new EmptyState(
                    Texts.of("manager.who.none", answer.competency().title()),
                    Texts.count("manager.who.none.why", answer.everybody(), looksLike)));
        } else {
            var line = new Paragraph(Texts.count(
                    "manager.who.found",
                    answer.total(),
                    answer.lowest().step().named(),
                    answer.competency().title(),
                    Texts.count("manager.people", answer.everybody())));
            line.getElement().setAttribute("role", "status");
            var looks = new Paragraph(looksLike);
            looks.addClassNames("wm-small", "wm-soft");
            found.add(line, looks, new WhoHasTable(answer, framework));
        }
        pages.show(
                answer.from() / WhoHas.PAGE + 1,
                Pages.count(answer.total(), WhoHas.PAGE),
                page -> address.on(page).text());
    }

    private void go(WhoHasAddress other) {
        getUI().ifPresent(ui -> ui.navigate(Places.WHO_HAS, other.query()));
    }
}
