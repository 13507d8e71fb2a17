package org.waymark.recruitment;

import java.util.List;

/**
 * The candidates of one vacancy by name, all of them; nobody is put before anybody else.
 *
 * @param page the vacancy as a page of one, which has the names of what it speaks of
 * @param hasCriteria whether the vacancy asks anything, so that two people shortlist
 */
public record CandidateList(VacancyPage page, List<CandidateLine> lines, boolean hasCriteria, Mays mays) {

    public CandidateList {
        lines = List.copyOf(lines);
    }

    /**
     * What the reader may do here.
     *
     * @param enter whether candidates can be entered: the reader keeps them, and the vacancy is open
     * @param keep whether the reader keeps the candidates
     */
    public record Mays(boolean enter, boolean keep, boolean assess) {}

    public Vacancy vacancy() {
        return page.list().getFirst();
    }

    /** How many stand at the stage and go on. */
    public long at(CandidateStage stage) {
        return lines.stream()
                .filter(line -> line.stage() == stage && line.state() != CandidateLine.State.OVER)
                .count();
    }

    /** How many go on without an offer although the vacancy was filled or withdrawn. */
    public long leftOver() {
        boolean closed = !vacancy().isOpen() && !vacancy().isDraft();
        return lines.stream()
                .filter(line -> closed && line.isOpen() && !line.stage().hasOffer())
                .count();
    }

    /** For how many it has ended without a start. */
    public long over() {
        return lines.stream()
                .filter(line -> line.state() == CandidateLine.State.OVER)
                .count();
    }
}
