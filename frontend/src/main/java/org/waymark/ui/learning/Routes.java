package org.waymark.ui.learning;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.training.TeamLearningQuestion;
import org.waymark.training.TrainingState;
import org.waymark.ui.session.Places;

/** Reads the parameters of this package's addresses and writes them; the one place that does. */
final class Routes {

    /** The group of courses that a team's page opens with. */
    static final String FIRST_GROUP = "CSTF";

    private static final String EVERY_GROUP = "all";
    private static final int LAST_PAGE = 10_000;

    private Routes() {}

    static PersonId person(BeforeEnterEvent event) {
        return new PersonId(Ids.parse(event.getRouteParameters().get("person").orElse("")));
    }

    static String course(BeforeEnterEvent event) {
        return event.getRouteParameters().get("course").orElse("");
    }

    /** What the address of a team's page asks for; without a word about it the core skills, as all courses are many. */
    static TeamLearningQuestion team(BeforeEnterEvent event) {
        String group = asked(event, "group").orElse(FIRST_GROUP);
        return new TeamLearningQuestion(
                group.equals(EVERY_GROUP) ? null : group,
                asked(event, "course").orElse(null),
                asked(event, "state").flatMap(Routes::state).orElse(null),
                page(event) - 1);
    }

    /** The address of a team's page that asks this; pages count from 1 there. */
    static String team(TeamLearningQuestion question) {
        List<String> parts = new ArrayList<>();
        String group = question.group();
        String course = question.course();
        TrainingState state = question.state();
        if (group == null || !group.equals(FIRST_GROUP)) {
            parts.add("group=" + encoded(group == null ? EVERY_GROUP : group));
        }
        if (course != null) {
            parts.add("course=" + encoded(course));
        }
        if (state != null) {
            parts.add("state=" + state.name());
        }
        if (question.page() > 0) {
            parts.add("page=" + (question.page() + 1));
        }
        return Places.TEAM_LEARNING + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<TrainingState> state(String text) {
        return Arrays.stream(TrainingState.values())
                .filter(state -> state.name().equals(text))
                .findFirst();
    }

    /** The page that is asked for, 1 where there is none. */
    static int page(BeforeEnterEvent event) {
        return asked(event, "page")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .map(number -> Math.clamp(number, 1, LAST_PAGE))
                .orElse(1);
    }

    private static Optional<String> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).filter(text -> !text.isBlank());
    }
}
