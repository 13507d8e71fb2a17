package org.waymark.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.EndingCertificate;
import org.waymark.people.TermEnd;

/**
 * What waits for somebody in their growth, and in that of those they look after.
 *
 * @param lateActions how many actions of their plan are late
 * @param certificates their certificates that end before long or have ended
 * @param term when their term as a volunteer ends, if they are one and it is near
 * @param supervisionOverdue of how many people in the services they look after supervision is overdue
 * @param coursesBehind how many of those they look after have a course that is out of date
 */
public record GrowthToDo(
        int lateActions,
        List<EndingCertificate> certificates,
        @Nullable TermEnd term,
        int supervisionOverdue,
        int coursesBehind) {

    public GrowthToDo {
        certificates = List.copyOf(certificates);
    }
}
