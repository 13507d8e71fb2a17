package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.LeaverWatch;

/** Lets whoever leaves go from standing groups and from group sessions after their last day. */
@Singleton
class Leavers implements LeaverWatch {

    private final DiaryRepository diaries;
    private final StandingGroupRepository groups;
    private final StandingSessionRepository sessions;
    private final AuditTrail trail;

    Leavers(
            DiaryRepository diaries,
            StandingGroupRepository groups,
            StandingSessionRepository sessions,
            AuditTrail trail) {
        this.diaries = diaries;
        this.groups = groups;
        this.sessions = sessions;
        this.trail = trail;
    }

    @Override
    public void leaves(Actor actor, PersonId person, LocalDate lastDay) {
        diaries.end(person, lastDay);
        sessions.withdrawAfter(person, lastDay);
        long left = groups.leaveAll(person, lastDay.plusDays(1));
        if (left > 0) {
            trail.record(
                    actor,
                    Act.GROUP_CHANGED,
                    person,
                    "person " + person.text(),
                    "standing groups left: %d, last day %s".formatted(left, lastDay));
        }
    }
}
