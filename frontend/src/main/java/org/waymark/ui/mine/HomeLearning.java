package org.waymark.ui.mine;

import java.time.LocalDate;
import org.waymark.home.LearningToDo;
import org.waymark.training.RegistrationState;
import org.waymark.training.TrainingState;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What waits in somebody's learning, as rows of the task list. */
class HomeLearning {

    private final HomeSupervision.Rows rows;

    HomeLearning(HomeSupervision.Rows rows) {
        this.rows = rows;
    }

    void add(LearningToDo todo) {
        LocalDate lastDay = todo.lastDay();
        if (lastDay != null) {
            rows.row(
                    Texts.of("mine.home.lastDay", Days.of(lastDay)),
                    Places.REGISTRATION,
                    Texts.of("mine.home.lastDay.line"),
                    new StatusTag(Texts.of("mine.home.lastDay.tag"), StatusTag.Tone.WARN));
        }
        courses(todo.overdue(), TrainingState.OVERDUE, StatusTag.Tone.BAD);
        courses(todo.never(), TrainingState.NEVER_DONE, StatusTag.Tone.BAD);
        courses(todo.soon(), TrainingState.DUE_SOON, StatusTag.Tone.WARN);
        todo.registrations()
                .forEach(one -> rows.row(
                        Texts.of("mine.home.registration", one.body().words()),
                        Places.REGISTRATION,
                        Texts.of("mine.home.registration.line", Days.of(one.renewsOn())),
                        new StatusTag(
                                one.state().words(),
                                one.state() == RegistrationState.LAPSED ? StatusTag.Tone.BAD : StatusTag.Tone.WARN)));
        if (!todo.answered().isEmpty()) {
            rows.row(
                    Texts.count("mine.home.observations", todo.answered().size()),
                    Places.OBSERVATIONS,
                    Texts.of(
                            "mine.home.observations.line",
                            todo.answered().getFirst().observer()),
                    new StatusTag(Texts.of("mine.home.messages.tag"), StatusTag.Tone.ACT));
        }
    }

    private void courses(long many, TrainingState state, StatusTag.Tone tone) {
        if (many > 0) {
            rows.row(
                    Texts.count("mine.home.courses." + state, many),
                    Places.LEARNING,
                    Texts.of("mine.home.courses.line"),
                    new StatusTag(state.words(), tone));
        }
    }
}
