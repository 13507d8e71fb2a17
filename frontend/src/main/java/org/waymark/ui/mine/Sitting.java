package org.waymark.ui.mine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Refused;

/** One sitting at a self-assessment: the sheet as last read, what is open, and the steps that can be taken back. */
class Sitting {

    private static final int MOST_STEPS = 100;

    private final Deque<Step> steps = new ArrayDeque<>();
    private @Nullable RatingSheet sheet;
    private @Nullable CompetencyCode open;
    private boolean byDomain;

    /** An answer as it was before it was changed. */
    record Step(CompetencyCode competency, @Nullable Answer before) {}

    void at(RatingSheet read, CompetencyCode competency, boolean wholeDomain) {
        sheet = read;
        open = competency;
        byDomain = wholeDomain;
    }

    void refresh(RatingSheet read) {
        sheet = read;
    }

    RatingSheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    AssessmentId id() {
        return sheet().id();
    }

    CompetencyCode open() {
        return Objects.requireNonNull(open);
    }

    boolean byDomain() {
        return byDomain;
    }

    RatingSheet.Line line() {
        return find(open());
    }

    RatingSheet.Line find(CompetencyCode competency) {
        return sheet().lines().stream()
                .filter(line -> line.competency().equals(competency))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("competency"));
    }

    void remember(CompetencyCode competency, @Nullable Answer before) {
        steps.push(new Step(competency, before));
        if (steps.size() > MOST_STEPS) {
            steps.removeLast();
        }
    }

    /** What went before cannot be taken back one by one any more. */
    void forgetSteps() {
        steps.clear();
    }

    Optional<Step> lastStep() {
        return Optional.ofNullable(steps.poll());
    }

    /** The competency before or after the open one, or the first of the domain before or after; none at the end. */
    Optional<CompetencyCode> neighbour(int by) {
        var lines = sheet().lines();
        int here = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).competency().equals(open()))
                .findFirst()
                .orElse(0);
        int there = here + by;
        if (byDomain) {
            while (there >= 0
                    && there < lines.size()
                    && lines.get(there).domain().equals(line().domain())) {
                there += by;
            }
        }
        return there < 0
                ? Optional.of(lines.getFirst().competency())
                : there >= lines.size()
                        ? Optional.empty()
                        : Optional.of(lines.get(there).competency());
    }
}
