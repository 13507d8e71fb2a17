package org.waymark.framework;

import java.util.List;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/**
 * One piece of work that has to be done for people, and what makes it safe.
 *
 * @param function code of the function it belongs to
 * @param places kinds of place where it is done, such as custody_suite
 * @param lowestLevel lowest career framework level, 2 to 8, at which somebody does it safely
 * @param roles the roles that commonly do it, lowest first
 * @param behindThem who has to be within reach
 * @param goesUpWhen what makes it a task for a higher level
 */
public record PracticeTask(
        String code,
        String function,
        String title,
        String outcome,
        List<String> places,
        int lowestLevel,
        List<RoleCode> roles,
        String behindThem,
        String goesUpWhen,
        List<Need> needs) {

    /** The lowest agreed level of a competency with which the task is safe. */
    public record Need(CompetencyCode competency, Level level) {}
}
