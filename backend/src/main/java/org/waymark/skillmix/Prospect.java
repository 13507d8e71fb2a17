package org.waymark.skillmix;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.development.Goal;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/**
 * Somebody who could grow into a cover need.
 *
 * @param role the name of the role profile they work in
 * @param steps how far away they are, all that is missing together
 * @param near what is missing, in words
 * @param points what speaks for and against developing them, each in a sentence
 * @param levels the levels that are missing
 */
public record Prospect(
        PersonId person,
        String name,
        String role,
        int steps,
        List<String> near,
        List<Point> points,
        List<ToReach> levels) {

    public Prospect {
        near = List.copyOf(near);
        points = List.copyOf(points);
        levels = List.copyOf(levels);
    }

    /** What a reason is about. */
    public enum About {
        /** What they would like themselves. */
        WISH,
        /** How long and how many hours they are there. */
        TIME,
        /** What they are already working on. */
        LOAD
    }

    /** A reason for somebody's place, in a sentence. */
    public record Point(About about, boolean speaksFor, String words) {}

    /**
     * A level that the need asks for.
     *
     * @param has the level that is agreed; none where none was
     * @param goal the open goal for it, where one is set for this need
     */
    public record ToReach(
            CompetencyCode competency,
            String title,
            @Nullable Level has,
            Level needs,
            @Nullable Goal goal) {}

    public boolean isOneStepAway() {
        return steps == 1;
    }

    /** The levels for which no goal is set yet. */
    public List<ToReach> toSet() {
        return levels.stream().filter(level -> level.goal() == null).toList();
    }

    /** The goals that are open for this need. */
    public List<Goal> goals() {
        return levels.stream().flatMap(level -> Stream.ofNullable(level.goal())).toList();
    }
}
