package org.waymark.ui.framework;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.PracticeFunction;
import org.waymark.framework.PracticeTask;
import org.waymark.ui.kit.Anchors;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** In which functions of a service a competency is practised, and which tasks need it at which level. */
class Practised extends Paper {

    private static final long serialVersionUID = 1L;

    private final transient Framework framework;
    private final transient Competency competency;

    Practised(Framework framework, Competency competency) {
        super(Texts.of("framework.practised"));
        this.framework = framework;
        this.competency = competency;
        setId(Anchors.PRACTISED);
        List<String> functions = framework.guide(competency.code()).functions();
        List<PracticeTask> tasks = framework.tasksWith(competency.code());
        var elsewhere = new ArrayList<String>();
        for (PracticeFunction function : framework.functions()) {
            List<PracticeTask> here = tasks.stream()
                    .filter(task -> task.function().equals(function.code()))
                    .toList();
            if (!here.isEmpty()) {
                show(function, here);
            } else if (functions.contains(function.code())) {
                elsewhere.add(function.name().toLowerCase(Locale.UK));
            }
        }
        say(elsewhere, tasks.isEmpty());
    }

    private void say(List<String> elsewhere, boolean noTasks) {
        if (!elsewhere.isEmpty()) {
            String key = noTasks ? "framework.practised.only" : "framework.practised.also";
            add(new Paragraph(Texts.of(key, String.join(", ", elsewhere))));
        } else if (noTasks) {
            add(new Paragraph(Texts.of("framework.practised.none")));
        }
    }

    private void show(PracticeFunction function, List<PracticeTask> tasks) {
        var purpose = new Paragraph(function.purpose());
        purpose.addClassNames("wm-small", "wm-soft");
        var list = new UnorderedList();
        tasks.forEach(task -> list.add(item(task)));
        add(new H3(function.name()), purpose, list);
    }

    private ListItem item(PracticeTask task) {
        String level = task.needs().stream()
                .filter(need -> need.competency().equals(competency.code()))
                .map(need -> framework.words(need.level()).named())
                .findFirst()
                .orElse("");
        var needs = new Span(Texts.of("framework.practised.needs", level));
        needs.addClassNames("wm-small", "wm-soft");
        return new ListItem(new Link(Places.task(task.function(), task.code()), task.title()), new Span(" "), needs);
    }
}
