package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/** Counts where levels lie far apart, for the person themselves and for those who read what they sent. */
@Singleton
public class LevelTalk {

    /** One for each role that somebody holds. */
    private static final int MOST_AT_ONCE = 10;

    private final AgreementQueues queues;
    private final DifferenceRepository differences;
    private final Access access;
    private final Today today;

    LevelTalk(AgreementQueues queues, DifferenceRepository differences, Access access, Today today) {
        this.queues = queues;
        this.differences = differences;
        this.access = access;
        this.today = today;
    }

    /**
     * Where levels of the person lie apart: only what they sent and what was agreed, never a draft of theirs or what a
     * supervisor has settled and not confirmed.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor may not read both
     */
    @Transactional(readOnly = true)
    public LevelsApart of(Actor actor, PersonId person) {
        access.require(actor, Permission.READ_SENT_ASSESSMENT, person, "person");
        access.require(actor, Permission.READ_AGREED_LEVELS, person, "person");
        List<AgreementQueue.ToAgree> waiting =
                queues.of(actor, List.of(person), 0, MOST_AT_ONCE, today.day()).toAgree();
        if (!waiting.isEmpty()) {
            return new LevelsApart(
                    waiting.stream()
                            .mapToInt(AgreementQueue.ToAgree::talkingPoints)
                            .sum(),
                    0,
                    null);
        }
        return differences
                .apartInNewest(person)
                .map(row -> new LevelsApart(0, row.items(), row.confirmedAt()))
                .orElse(LevelsApart.NOWHERE);
    }
}
