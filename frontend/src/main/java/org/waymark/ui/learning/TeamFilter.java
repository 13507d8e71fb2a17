package org.waymark.ui.learning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.training.Course;
import org.waymark.training.TeamLearningPage;
import org.waymark.training.TeamLearningQuestion;
import org.waymark.training.TrainingState;
import org.waymark.ui.session.Texts;

/** What a team's page is narrowed by: a group of courses, one course, and how people stand. */
class TeamFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<String> group = new Select<>();
    private final Select<Course> course = new Select<>();
    private final Select<TrainingState> state = new Select<>();

    TeamFilter(TeamLearningPage page, TeamLearningQuestion question, Consumer<TeamLearningQuestion> changed) {
        addClassNames("wm-filters", "wm-no-print");
        group.setLabel(Texts.of("learning.team.group"));
        group.setItems(page.courses().stream().map(Course::group).distinct().toList());
        group.setItemLabelGenerator(one -> one == null ? Texts.of("learning.team.group.all") : CourseWords.group(one));
        any(group, "learning.team.group.all", question.group());
        course.setLabel(Texts.of("learning.course"));
        List<Course> offered = page.courses().stream()
                .filter(one -> question.group() == null || one.group().equals(question.group()))
                .toList();
        course.setItems(offered);
        course.setItemLabelGenerator(one -> one == null ? Texts.of("learning.team.course.all") : one.name());
        any(
                course,
                "learning.team.course.all",
                offered.stream()
                        .filter(one -> one.code().equals(question.course()))
                        .findFirst()
                        .orElse(null));
        state.setLabel(Texts.of("learning.stands"));
        state.setItems(TrainingState.values());
        state.setItemLabelGenerator(one -> one == null ? Texts.of("learning.team.state.all") : one.words());
        any(state, "learning.team.state.all", question.state());
        add(group, course, state);
        group.addValueChangeListener(event -> changed.accept(question(null)));
        course.addValueChangeListener(event -> changed.accept(question(code())));
        state.addValueChangeListener(event -> changed.accept(question(code())));
    }

    private static <T> void any(Select<T> select, String caption, @Nullable T value) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.of(caption));
        if (value != null) {
            select.setValue(value);
        }
    }

    private @Nullable String code() {
        return course.getOptionalValue().map(Course::code).orElse(null);
    }

    private TeamLearningQuestion question(@Nullable String code) {
        return new TeamLearningQuestion(
                group.getOptionalValue().orElse(null),
                code,
                state.getOptionalValue().orElse(null),
                0);
    }
}
