package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.people.PersonName;

/**
 * What waits for somebody in supervision.
 *
 * @param next the next session that is booked, as supervisee or supervisor
 * @param own how their own supervision stands; none where they hold no role profile
 * @param waiting sessions to tell of or to sign
 * @param agreements agreements that wait for their word, or are to be looked at again
 * @param late how many of those they supervise are overdue
 * @param untoldGroups group sessions they led of which nobody said who came
 * @param groupAgreements agreements of groups that wait for their word, or that they lead and are to be looked at again
 * @param covering in whose place they hold supervision today
 * @param promised what they promised to do themselves and have not done
 */
public record SupervisionToDo(
        PersonId person,
        @Nullable Session next,
        @Nullable SupervisionStanding own,
        List<Session> waiting,
        List<AgreementLine> agreements,
        int late,
        List<Promise> promised,
        List<SupervisionGroupId> untoldGroups,
        List<StandingToDo> groupAgreements,
        List<PersonName> covering,
        LocalDate today) {

    public SupervisionToDo {
        waiting = List.copyOf(waiting);
        agreements = List.copyOf(agreements);
        promised = List.copyOf(promised);
        untoldGroups = List.copyOf(untoldGroups);
        groupAgreements = List.copyOf(groupAgreements);
        covering = List.copyOf(covering);
    }
}
