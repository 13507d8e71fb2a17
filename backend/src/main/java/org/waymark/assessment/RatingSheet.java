package org.waymark.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.AtWork;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;

/**
 * All that the page needs on which people rate themselves: the scale, every competency of the role in the framework's
 * order, and where to go on (none when all is answered).
 */
public record RatingSheet(
        AssessmentId id,
        AssessmentState state,
        RoleProfile role,
        String frameworkVersion,
        String statusNote,
        List<ScaleLevel> scale,
        List<DomainProgress> domains,
        List<Line> lines,
        @Nullable CompetencyCode goOn,
        Progress progress,
        String proudOf,
        String wish,
        Instant touchedAt,
        @Nullable Instant sentAt) {

    /** @return the lines of one domain, in order */
    public List<Line> linesOf(DomainCode domain) {
        return lines.stream().filter(line -> line.domain().equals(domain)).toList();
    }

    /** One domain and how much of it is answered. */
    public record DomainProgress(DomainCode code, String name, int answered, int total) {}

    /** One competency: what it is, what the role needs, what was agreed last time, what the person says now. */
    public record Line(
            CompetencyCode competency,
            DomainCode domain,
            String title,
            String meaning,
            Level need,
            boolean raisedByStrand,
            @Nullable Answer answer,
            boolean carried,
            @Nullable LastTime lastTime,
            @Nullable OldWording changed,
            AtWork atWork) {

        public boolean isAnswered() {
            return answer != null;
        }

        /** Whether the wording is another one than when the level was agreed last time. */
        public boolean isChangedSinceLastTime() {
            return changed != null;
        }

        /** Whether the person rates themselves below what the role needs. */
        public boolean isBelowNeed() {
            return answer instanceof Answer.Rated(Level level) && !level.meets(need);
        }

        /** Whether the person's level is two steps or more from last time's, up or down. */
        public boolean isFarFromLastTime() {
            return lastTime != null
                    && answer instanceof Answer.Rated(Level level)
                    && TalkingPoints.areFarApart(level, lastTime.level());
        }
    }

    /** The level that was agreed last time, and when. */
    public record LastTime(Level level, LocalDate agreedOn) {}

    /** How the competency was worded when its level was agreed last time. */
    public record OldWording(String release, String title, String meaning) {}
}
