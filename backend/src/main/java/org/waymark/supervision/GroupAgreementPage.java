package org.waymark.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.PersonId;

/**
 * What a group agrees, the newest wording first; of the earlier ones those that the reader has agreed to, as who joins later
 * reads nothing from before.
 */
public record GroupAgreementPage(StandingGroup group, List<Wording> wordings, KindList kinds) {

    public GroupAgreementPage {
        wordings = List.copyOf(wordings);
    }

    /** One wording, and who has agreed to it themselves. */
    public record Wording(
            int number, AgreementText text, PersonId writtenBy, Instant writtenAt, Map<PersonId, Instant> agreed) {

        public Wording {
            agreed = Map.copyOf(agreed);
        }

        /** When the person agreed; none where they have not. */
        public Optional<Instant> agreedBy(PersonId person) {
            return Optional.ofNullable(agreed.get(person));
        }
    }

    /** The number of the newest wording, 0 where there is none. */
    public int latest() {
        return wordings.isEmpty() ? 0 : wordings.getFirst().number();
    }
}
