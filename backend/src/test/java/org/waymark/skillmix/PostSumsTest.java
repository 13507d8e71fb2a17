package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.skillmix.Pretend.COURT;
import static org.waymark.skillmix.Pretend.DAY;
import static org.waymark.skillmix.Pretend.FIRST;
import static org.waymark.skillmix.Pretend.SUITE;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.framework.SmallFramework;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Spell;

/** What moves make of the posts that a service needs and has, against sums by hand. */
class PostSumsTest {

    private static final SiteId NEW_SITE = new SiteId(77);

    /** 168 hours with 21 % on top in weeks of 37.5 hours. */
    private static final String ROUND_THE_CLOCK = "5.42";

    private final Pretend service = new Pretend()
            .person(1, Map.of(FIRST, 4))
            .person(2, Map.of(FIRST, 3))
            .need(101, SUITE, 1, Map.of(FIRST, 4));

    @Test
    void withoutMovesBothSidesAreTheSame() {
        PostSums sums = sums();
        assertEquals(side(ROUND_THE_CLOCK, 2, "2.00"), sums.before());
        assertEquals(sums.before(), sums.after());
        assertTrue(sums.changed().isEmpty());
    }

    @Test
    void otherHoursNeedOtherPosts() {
        PostSums sums = sums(new Move.HoursChange(
                SUITE, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(new Spell(8 * 60, 20 * 60)), DAY));
        assertEquals(side(ROUND_THE_CLOCK, 2, "2.00"), sums.before());
        assertEquals(side("1.94", 2, "2.00"), sums.after(), "60 hours and 21 % in weeks of 37.5 hours");
        assertEquals(1, sums.changed().size());
        assertEquals(
                new BigDecimal("0.00"),
                sums(new Move.HoursChange(SUITE, Set.of(), List.of(), DAY))
                        .after()
                        .needed());
    }

    @Test
    void whoeverLeavesTakesTheirPostAwayAndWhoeverJoinsHasAFullWeek() {
        assertEquals(
                side(ROUND_THE_CLOCK, 1, "1.00"),
                sums(new Move.Leaves(new PersonId(1), DAY)).after());
        assertEquals(
                side(ROUND_THE_CLOCK, 3, "3.00"),
                sums(new Move.Joins(SmallFramework.ROLE, Set.of(COURT), "", DAY))
                        .after());
        assertTrue(sums(new Move.WorksAlso(new PersonId(1), COURT, "", DAY))
                .changed()
                .isEmpty());
    }

    @Test
    void aSiteThatOpensNeedsPostsOnceItsHoursAreSaid() {
        service.template(SiteKind.MAGISTRATES_COURT, Pretend.need(900, COURT, null, 1, Map.of(FIRST, 3)));
        Move opens = new Move.SiteOpens(NEW_SITE, "New court", SiteKind.MAGISTRATES_COURT, null, DAY);
        PostSums unknown = sums(opens);
        assertEquals(List.of("New court"), unknown.unknownHours());
        assertEquals(new BigDecimal(ROUND_THE_CLOCK), unknown.after().needed());
        PostSums known = sums(
                opens,
                new Move.HoursChange(
                        NEW_SITE,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        List.of(new Spell(9 * 60, 17 * 60)),
                        DAY));
        assertFalse(known.changed().isEmpty());
        assertEquals(List.of(), known.unknownHours());
        assertEquals(new BigDecimal("6.71"), known.after().needed(), "40 hours more");
    }

    private PostSums sums(Move... moves) {
        return PostSums.of(service.basis(), service.after(moves));
    }

    private static PostSums.Side side(String needed, int posts, String inBeing) {
        return new PostSums.Side(new BigDecimal(needed), posts, new BigDecimal(inBeing));
    }
}
