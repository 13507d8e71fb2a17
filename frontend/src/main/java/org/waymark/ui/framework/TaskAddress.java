package org.waymark.ui.framework;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.PracticeFunction;
import org.waymark.framework.TaskQuestion;

/** Which tasks the address asks for and which of them stands open; what nobody knows is left out. */
record TaskAddress(TaskQuestion question, String open) {

    private static final String FUNCTION = "function";
    private static final String LEVEL = "level";
    private static final String PLACE = "place";
    private static final String OPEN = "open";
    private static final Pattern CAREER_LEVEL = Pattern.compile("[2-8]");

    static TaskAddress read(Location location, Framework framework) {
        QueryParameters asked = location.getQueryParameters();
        String function = asked.getSingleParameter(FUNCTION)
                .filter(code -> framework.functions().stream()
                        .map(PracticeFunction::code)
                        .anyMatch(code::equals))
                .orElse(null);
        Integer level = asked.getSingleParameter(LEVEL)
                .filter(text -> CAREER_LEVEL.matcher(text).matches())
                .map(Integer::valueOf)
                .orElse(null);
        String place = asked.getSingleParameter(PLACE)
                .filter(code -> framework.tasks().stream()
                        .anyMatch(task -> task.places().contains(code)))
                .orElse(null);
        return new TaskAddress(
                new TaskQuestion(function, level, place),
                asked.getSingleParameter(OPEN).orElse(""));
    }

    static QueryParameters of(@Nullable String function, @Nullable Integer level, @Nullable String place) {
        var parts = new LinkedHashMap<String, List<String>>();
        put(parts, FUNCTION, function);
        put(parts, LEVEL, level);
        put(parts, PLACE, place);
        return new QueryParameters(parts);
    }

    private static void put(Map<String, List<String>> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, List.of(value.toString()));
        }
    }
}
