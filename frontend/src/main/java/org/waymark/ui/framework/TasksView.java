package org.waymark.ui.framework;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.PracticeFunction;
import org.waymark.framework.PracticeTask;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** What a service has to do, function by function, and the lowest level at which each task is safe. */
@Route(value = Places.TASKS, layout = MainLayout.class)
@PageTitle("Tasks · Waymark")
@StyleSheet("context://waymark/role-profiles.css")
@PermitAll
@Prototype
class TasksView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Framework framework;
    private final TaskFilters filters;
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();

    TasksView(Actor actor, Frameworks frameworks, People people, Today today) {
        this.framework = frameworks.published(actor);
        filters = new TaskFilters(framework, asked -> getUI().ifPresent(ui -> ui.navigate(TasksView.class, asked)));
        found.getElement().setAttribute("role", "status");
        found.addClassName("wm-soft");
        list.addClassNames("wm-grid", "wm-profile");
        String practice = framework.practiceProvenance();
        var note = new Paragraph(framework.about().statusNote()
                + (practice.isEmpty() ? "" : " " + Texts.of("framework.tasks.provenance", practice)));
        note.addClassName("wm-note");
        PersonName by = people.names(actor, List.of(actor.person())).get(actor.person());
        add(
                new PageHead(
                        Texts.of("framework.tasks.title"),
                        Texts.of("framework.tasks.line", framework.functions().size()),
                        new Link(Places.PROFILES, Texts.of("framework.roles.all"))),
                note);
        if (framework.tasks().isEmpty()) {
            add(new EmptyState(Texts.of("framework.tasks.none"), Texts.of("framework.tasks.none.line")));
        } else {
            add(filters, found, list);
        }
        add(new PrintFoot(framework, by == null ? "" : by.full(), today.now()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TaskAddress address = TaskAddress.read(event.getLocation(), framework);
        filters.show(address.question());
        List<PracticeTask> tasks = address.question().answer(framework);
        found.setText(
                address.question().level() == null
                        ? Texts.count("framework.tasks.found", tasks.size())
                        : Texts.count(
                                "framework.tasks.safe",
                                tasks.size(),
                                address.question().level()));
        list.removeAll();
        if (tasks.isEmpty()) {
            list.add(new EmptyState(
                    Texts.of("framework.tasks.nothing"),
                    Texts.of("framework.tasks.nothing.line"),
                    new Link(Places.TASKS, Texts.of("framework.tasks.every"))));
        }
        for (PracticeFunction function : framework.functions()) {
            List<PracticeTask> ofIt = tasks.stream()
                    .filter(task -> task.function().equals(function.code()))
                    .toList();
            if (!ofIt.isEmpty()) {
                list.add(paper(function, ofIt, address.open()));
            }
        }
    }

    private Paper paper(PracticeFunction function, List<PracticeTask> tasks, String open) {
        var folds = new Folds();
        for (PracticeTask task : tasks) {
            var fold = new TaskFold(framework, task);
            fold.setOpen(task.code().equals(open));
            folds.with(fold);
        }
        return new Paper(function.name(), new Paragraph(function.purpose()), folds);
    }
}
