package org.waymark.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Evidence;
import org.waymark.development.Comparison;
import org.waymark.development.Difference;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.development.OwnGoal;
import org.waymark.framework.Competency;
import org.waymark.framework.ScaleLevel;
import org.waymark.people.TermEnd;

/**
 * What somebody brings to a talk about their career: two pages, and nobody's but their own.
 *
 * @param service where they work, or empty
 * @param since since when they hold their post; nothing without one
 * @param term when their term as a volunteer ends, if they are one
 * @param proud the newest pieces of their evidence
 * @param strongest the highest levels agreed with them
 * @param towards the profile they would like to reach or is nearest, against what they can do
 * @param said whether they have said themselves that they would like to go there
 * @param goals what they work on
 */
public record ConversationPage(
        String name,
        String service,
        @Nullable LocalDate since,
        @Nullable TermEnd term,
        Ladder ladder,
        List<Evidence> proud,
        List<Strength> strongest,
        int agreed,
        Comparison towards,
        boolean said,
        List<OwnGoal> goals,
        LocalDate day) {

    /** What may be worth asking in the talk. */
    public static final List<String> QUESTIONS = List.of(
            "Which part of my work would I like more of, and which less?",
            "What do others say I am good at that I do not see?",
            "Which of the gaps matters most for the step I have in mind?",
            "Who does that work well, and could I join them for a day?",
            "What can my service give me: time, a course, a task, a mentor?",
            "What would make me stay, and what would make me leave?",
            "What do we agree now, and when do we look at it again?");

    public ConversationPage {
        proud = List.copyOf(proud);
        strongest = List.copyOf(strongest);
        goals = List.copyOf(goals);
    }

    /** A competency at the level that was agreed. */
    public record Strength(Competency competency, ScaleLevel level, LocalDate agreedOn) {}

    /** Where they are on the career map; nothing without a post. */
    public Optional<LadderStep> here() {
        return ladder.here();
    }

    /** The biggest gaps, few enough for a talk. */
    public List<Difference> gaps() {
        return towards.differences().stream().limit(6).toList();
    }
}
