package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SiteId;
import org.waymark.people.Neighbourhood;
import org.waymark.skillmix.AgreedOnPaper;
import org.waymark.skillmix.Cover;
import org.waymark.skillmix.CoverTown;
import org.waymark.skillmix.NeedCover;

/** From the offer to the cover of a custody suite: somebody counts from the day their levels are agreed, and not before. */
@Tag("database")
class HandedOverCountsTest {

    private final Hiring hiring = new Hiring();
    private final Cover cover = hiring.here.house.get(Cover.class);

    @Test
    void whoWasHandedOverCountsOnceTheirLevelsAreAgreed() {
        SiteId suite = hiring.suite();
        CoverNeedId need = CoverTown.needAt(suite);
        CandidateId ada = hiring.agreedAt(suite);
        PersonId person = hiring.handOvers.handOver(
                hiring.recruiter, ada, hiring.version(ada), new HandOver(null, "", false, "6", null));
        LocalDate later = Hiring.START.plusDays(30);
        hiring.here.house.clock().set(Hiring.START.plusDays(2));
        assertTrue(
                on(need, Hiring.START.plusDays(2)).counted().isEmpty(), "in post and cleared, but nothing is agreed");
        new AgreedOnPaper().agree(person, Neighbourhood.PRACTITIONER, 0, later);
        hiring.here.house.clock().set(later);
        assertEquals(
                List.of(person),
                on(need, later).counted().stream()
                        .map(NeedCover.Counted::person)
                        .toList());
    }

    private NeedCover on(CoverNeedId need, LocalDate day) {
        return cover.coverage(hiring.manager, hiring.here.id(), day, Set.of())
                .find(need)
                .orElseThrow();
    }
}
