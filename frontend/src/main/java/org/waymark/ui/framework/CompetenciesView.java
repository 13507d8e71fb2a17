package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.TaskList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Every competency by domain, with a filter that stands in the address. */
@Route(value = Places.COMPETENCIES, layout = MainLayout.class)
@PageTitle("Competencies · Waymark")
@PermitAll
@Prototype
class CompetenciesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MS = 250;

    private final transient Framework framework;
    private final TextField field = new TextField(Texts.of("framework.filter"));
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();

    CompetenciesView(Actor actor, Frameworks frameworks) {
        this.framework = frameworks.published(actor);
        field.setClearButtonVisible(true);
        field.setMaxLength(80);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addClassName("wm-filter");
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(CompetenciesView.class, Routes.filtered(event.getValue())));
            }
        });
        found.getElement().setAttribute("role", "status");
        found.addClassName("wm-soft");
        list.addClassName("wm-grid");
        add(
                new PageHead(
                        Texts.of("framework.competencies.title"),
                        Texts.of(
                                "framework.competencies.line",
                                framework.competencies().size(),
                                framework.domains().size())),
                field,
                found,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String filter = Routes.filter(event);
        if (!field.getValue().strip().equals(filter.strip())) {
            field.setValue(filter);
        }
        show(filter.strip().toLowerCase(Locale.ROOT));
    }

    private void show(String filter) {
        list.removeAll();
        int shown = 0;
        for (Domain domain : framework.domains()) {
            List<Competency> matching = framework.competenciesOf(domain.code()).stream()
                    .filter(competency -> matches(domain, competency, filter))
                    .toList();
            if (!matching.isEmpty()) {
                list.add(new Paper(domain.name(), tasks(matching)));
                shown += matching.size();
            }
        }
        found.setText(filter.isEmpty() ? "" : Texts.count("framework.found", shown));
        if (shown == 0) {
            list.add(new EmptyState(Texts.of("framework.nothing"), Texts.of("framework.nothing.line")));
        }
        if (!filter.isEmpty()) {
            list.add(new Link(Places.search(filter), Texts.of("framework.found.everywhere", filter)));
        }
    }

    private static TaskList tasks(List<Competency> competencies) {
        var tasks = new TaskList();
        competencies.forEach(competency -> tasks.row(
                competency.title(),
                Places.competency(competency.code()),
                competency.meaning(),
                new StatusTag(competency.code().value(), StatusTag.Tone.PLAIN)));
        return tasks;
    }

    private static boolean matches(Domain domain, Competency competency, String filter) {
        String all = competency.code() + " " + competency.title() + " " + competency.meaning() + " " + domain.name();
        return all.toLowerCase(Locale.ROOT).contains(filter);
    }
}
