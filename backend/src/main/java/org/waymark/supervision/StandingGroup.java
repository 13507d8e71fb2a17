package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.people.PersonName;

/**
 * A group that meets for supervision again and again.
 *
 * @param led whether the reader leads it
 * @param isLeadGone whether whoever leads it has left the organisation
 * @param members who is in it besides whoever leads it
 * @param agreement how its agreement stands; none where nothing is written yet
 */
public record StandingGroup(
        StandingGroupId id,
        String name,
        SupervisionKind kind,
        PersonName facilitator,
        boolean led,
        boolean isLeadGone,
        List<PersonName> members,
        Optional<AgreementState> agreement,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn,
        int version,
        LocalDate today) {

    public StandingGroup {
        members = List.copyOf(members);
    }

    /** Who leads it if they are still there, and its members. */
    public List<PersonName> everybody() {
        return isLeadGone
                ? members
                : Stream.concat(Stream.of(facilitator), members.stream()).toList();
    }

    /** Who has not agreed to the newest wording; nobody where there is none. */
    public List<PersonName> missing() {
        return agreement
                .map(state -> everybody().stream()
                        .filter(one -> !state.agreed().contains(one.id()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether the newest wording waits for this person's word. */
    public boolean waitsFor(PersonId person) {
        return missing().stream().anyMatch(one -> one.id().equals(person));
    }

    public boolean lasts() {
        return endedOn == null;
    }
}
