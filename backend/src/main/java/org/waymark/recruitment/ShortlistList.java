package org.waymark.recruitment;

import java.util.List;
import org.waymark.kernel.CandidateId;

/** The candidates of a vacancy by name, and how far the two are who mark each of them; marks are not told here. */
public record ShortlistList(VacancyPage page, List<Line> lines, int criteria) {

    public ShortlistList {
        lines = List.copyOf(lines);
    }

    /**
     * One candidate.
     *
     * @param mine how far the reader is
     * @param others how far the others are who mark the candidate
     * @param isToMark whether the reader can mark now: there is a seat for them, and the candidate waits
     * @param isToAgree whether both handed in and have not agreed yet
     */
    public record Line(
            CandidateId id,
            String name,
            CandidateStage stage,
            boolean isOver,
            MarkerStanding mine,
            List<MarkerStanding> others,
            boolean isToMark,
            boolean isToAgree) {

        public Line {
            others = List.copyOf(others);
        }
    }

    public Vacancy vacancy() {
        return page.list().getFirst();
    }
}
