package org.waymark.ui.framework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.PracticeTask;
import org.waymark.framework.RoleProfile;
import org.waymark.reporting.RoleWords;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** One task: what is true when it is done well, who does it, who is behind them and what it needs. */
class TaskFold extends Fold {

    private static final long serialVersionUID = 1L;

    TaskFold(Framework framework, PracticeTask task) {
        super(
                task.title(),
                Texts.of("framework.task.from", task.lowestLevel()),
                new Paragraph(task.outcome()),
                new Facts()
                        .with(Texts.of("framework.task.roles"), roles(framework, task))
                        .with(Texts.of("framework.task.behind"), RoleWords.capital(task.behindThem()))
                        .with(Texts.of("framework.task.goesUp"), task.goesUpWhen())
                        .with(Texts.of("framework.task.needs"), needs(framework, task))
                        .with(
                                Texts.of("framework.task.where"),
                                RoleWords.capital(task.places().stream()
                                        .map(TaskWords::place)
                                        .collect(Collectors.joining(", ")))));
        setId(task.code());
    }

    private static Component roles(Framework framework, PracticeTask task) {
        var list = new UnorderedList();
        list.addClassName("wm-inline");
        task.roles().stream()
                .flatMap(code -> framework.role(code).stream())
                .forEach(role -> list.add(new ListItem(link(role))));
        return list;
    }

    private static Link link(RoleProfile role) {
        return new Link(Places.profile(role.code()), role.name());
    }

    private static Component needs(Framework framework, PracticeTask task) {
        var list = new UnorderedList();
        for (PracticeTask.Need need : task.needs()) {
            framework
                    .find(need.competency())
                    .ifPresent(competency -> list.add(new ListItem(
                            new Link(Places.competency(competency.code()), competency.title()),
                            new Span(Texts.of(
                                    "framework.strands.to",
                                    framework.words(need.level()).named())))));
        }
        return list;
    }
}
