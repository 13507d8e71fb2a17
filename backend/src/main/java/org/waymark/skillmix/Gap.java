package org.waymark.skillmix;

import java.time.LocalDate;
import org.waymark.framework.LevelWords;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** A competency in which somebody's agreed level is below what their role needs, both in words. */
public record Gap(
        PersonId person,
        String name,
        String role,
        DomainCode domain,
        CompetencyCode competency,
        String title,
        Level level,
        Level need,
        LocalDate agreedOn,
        ScaleLevel held,
        LevelWords needed) {

    public int below() {
        return level.stepsBelow(need);
    }

    public Mark mark() {
        return Mark.below(below());
    }
}
