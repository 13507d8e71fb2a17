package org.waymark.ui.framework;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.PracticeFunction;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.TaskQuestion;
import org.waymark.reporting.RoleWords;
import org.waymark.ui.session.Texts;

/** What the tasks are narrowed by: a function, a career framework level, a kind of place. */
class TaskFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LOWEST = 2;
    private static final int HIGHEST = 8;

    private final Select<String> function;
    private final Select<Integer> level;
    private final Select<String> place;

    TaskFilters(Framework framework, SerializableConsumer<QueryParameters> changed) {
        addClassNames("wm-filters", "wm-no-print");
        function = select(
                "function",
                framework.functions().stream().map(PracticeFunction::code).toList(),
                code -> TaskWords.function(framework, code));
        level = select(
                "level",
                IntStream.rangeClosed(LOWEST, HIGHEST).boxed().toList(),
                number -> levelAndRoles(framework, number));
        place = select(
                "place",
                framework.tasks().stream()
                        .flatMap(task -> task.places().stream())
                        .distinct()
                        .toList(),
                code -> RoleWords.capital(TaskWords.place(code)));
        add(function, level, place);
        for (Select<?> select : List.of(function, level, place)) {
            select.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed.accept(TaskAddress.of(function.getValue(), level.getValue(), place.getValue()));
                }
            });
        }
    }

    /** Shows what the address asks for. */
    void show(TaskQuestion question) {
        set(function, question.function());
        set(level, question.level());
        set(place, question.place());
    }

    private static <T> void set(Select<T> select, @Nullable T value) {
        if (value == null) {
            select.clear();
        } else if (!Objects.equals(select.getValue(), value)) {
            select.setValue(value);
        }
    }

    private static <T> Select<T> select(String key, List<T> items, ItemLabelGenerator<T> name) {
        var select = new Select<T>();
        String any = Texts.of("framework.tasks." + key + ".any");
        select.setLabel(Texts.of("framework.tasks." + key));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? any : name.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        return select;
    }

    private static String levelAndRoles(Framework framework, int number) {
        String roles = framework.roles().stream()
                .filter(role -> role.careerLevel() == number)
                .map(RoleProfile::name)
                .collect(Collectors.joining(", "));
        String level = Texts.of("framework.level", number);
        return roles.isEmpty() ? level : level + ": " + roles;
    }
}
