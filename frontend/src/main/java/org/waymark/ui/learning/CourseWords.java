package org.waymark.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.training.Course;
import org.waymark.training.TrainingState;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** How courses, and how somebody stands with them, are spoken of on every page about them. */
final class CourseWords {

    static final String NOTHING = "–";

    private CourseWords() {}

    /** How somebody stands, as a word; the colour only repeats it. */
    static StatusTag tag(TrainingState state) {
        return tag(state, state.words());
    }

    static StatusTag tag(TrainingState state, String words) {
        return new StatusTag(
                words,
                switch (state) {
                    case OVERDUE, NEVER_DONE -> StatusTag.Tone.BAD;
                    case DUE_SOON -> StatusTag.Tone.WARN;
                    case IN_DATE -> StatusTag.Tone.GOOD;
                });
    }

    /** How many stand how, as one sentence about so many courses; states that nobody stands in are left out. */
    static String summary(long whole, ToLongFunction<TrainingState> count) {
        List<String> parts = Stream.of(
                        TrainingState.IN_DATE, TrainingState.DUE_SOON, TrainingState.OVERDUE, TrainingState.NEVER_DONE)
                .filter(state -> count.applyAsLong(state) > 0)
                .map(state -> Texts.count("learning.count." + state.name(), count.applyAsLong(state)))
                .toList();
        return Texts.count("learning.summary", whole, list(parts));
    }

    /** Words one after the other, with “and” before the last. */
    static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : Texts.of("learning.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : Days.of(day);
    }

    static String group(String group) {
        return Texts.of("learning.group." + group.replaceAll("[^A-Za-z]", ""));
    }

    /** After how long a course is due again. */
    static String again(@Nullable Integer months) {
        if (months == null) {
            return Texts.of("learning.once");
        }
        return months % 12 == 0 ? Texts.count("learning.years", months / 12) : Texts.count("learning.months", months);
    }

    /** The competencies that a course is evidence for, as links; empty where it is for none. */
    static Component evidenceFor(Course course) {
        var words = new Div();
        words.addClassNames("wm-small", "wm-soft");
        if (course.competencies().isEmpty()) {
            return words;
        }
        words.add(new Span(Texts.of("learning.evidenceFor")));
        course.competencies().stream()
                .sorted(Comparator.comparing(CompetencyCode::value))
                .forEach(code -> words.add(new Span(" "), new Link(Places.competency(code), code.value())));
        return words;
    }

    static Link button(String address, String words, boolean primary) {
        var link = new Link(address, words);
        link.addClassName("wm-button");
        link.setClassName("wm-button-primary", primary);
        return link;
    }

    static Link back(String address, String words) {
        var back = new Link(address, words);
        back.addClassNames("wm-back", "wm-small", "wm-no-print");
        return back;
    }
}
