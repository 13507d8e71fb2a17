package org.waymark.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;

/** One assessment of one person, from the line that tells of it. */
final class Round {

    private static final int LONGEST_PAUSE_DAYS = 3;

    private final Cast cast;
    private final Line line;
    private final Line person;
    private @Nullable AssessmentId id;

    Round(Cast cast, Line line, Line person) {
        this.cast = cast;
        this.line = line;
        this.person = person;
    }

    /** How far an assessment has come by the day the story is told. */
    enum Outcome {
        DRAFT,
        SENT,
        OPENED,
        CONFIRMED,
        ACCEPTED,
        COMMENTED;

        boolean isAtLeast(Outcome other) {
            return compareTo(other) >= 0;
        }
    }

    Line line() {
        return line;
    }

    Outcome outcome() {
        return Outcome.valueOf(line.text("outcome"));
    }

    /** Whoever assesses themselves, at their own screen. */
    Actor actor() {
        return cast.actor(line.text("person"));
    }

    void begun(AssessmentId assessment) {
        id = assessment;
    }

    AssessmentId id() {
        AssessmentId begun = id;
        if (begun == null) {
            throw new IllegalStateException("An assessment of " + line.text("person") + " has not begun yet.");
        }
        return begun;
    }

    Judgement judgement() {
        double years = ChronoUnit.DAYS.between(person.day("joined"), line.day("begun")) / 365.25;
        double strength = Double.parseDouble(person.text("strength"));
        return new Judgement(line.text("person"), strength, years, line.text("begun"));
    }

    /** How many days pass before the next step, one to three. */
    int pause(int step) {
        int seed = (line.text("person") + line.text("begun") + step).hashCode();
        return new SplittableRandom(seed).nextInt(1, LONGEST_PAUSE_DAYS + 1);
    }

    /** The day itself, or the Friday before a weekend. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
