package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.framework.Domain;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;

@Tag("database")
class SettlementsTest {

    private static final Level THREE = new Level(3);
    private static final Level FOUR = new Level(4);

    private final TestHouse house = TestHouse.open();
    private final Crew crew = new Crew(house);
    private final Agreements agreements = house.get(Agreements.class);
    private final Settlements settlements = house.get(Settlements.class);
    private final Actor sam = crew.practitioner("Sam");
    private final Actor priya = crew.practitioner("Priya");
    private final CompetencyCode first = crew.asked(Crew.PRACTITIONER).getFirst();
    private AssessmentId id = new AssessmentId(0);

    @BeforeEach
    void sendOne() {
        crew.supervises(priya, sam);
        id = crew.sent(sam, Crew.PRACTITIONER);
    }

    @Test
    void nothingIsSettledBeforeItIsOpened() {
        assertThrows(Refused.NotNow.class, () -> settlements.settle(priya, id, first, THREE, 0));
        assertThrows(Refused.NotNow.class, () -> settlements.unsettle(priya, id, first, 0));
        assertThrows(Refused.NotNow.class, () -> settlements.settleCalm(priya, id, Set.of(new DomainCode("VAL"))));
    }

    @Test
    void ofTwoTabsTheSecondIsToldThatItChanged() {
        agreements.open(priya, id);
        Settled one = settlements.settle(priya, id, first, THREE, 0);
        assertThrows(Refused.ChangedMeanwhile.class, () -> settlements.settle(priya, id, first, FOUR, 0));
        assertEquals(one, settlements.settle(priya, id, first, THREE, 0));
        Settled two = settlements.settle(priya, id, first, FOUR, one.version());
        assertEquals(1, two.settled());
        assertThrows(Refused.ChangedMeanwhile.class, () -> settlements.unsettle(priya, id, first, one.version()));
        assertEquals(0, settlements.unsettle(priya, id, first, two.version()).settled());
        assertEquals(0, settlements.unsettle(priya, id, first, two.version()).settled());
    }

    @Test
    void aVersionIsNeverGivenTwice() {
        agreements.open(priya, id);
        Settled old = settlements.settle(priya, id, first, THREE, 0);
        settlements.unsettle(priya, id, first, old.version());
        settlements.settle(priya, id, first, FOUR, 0);
        assertThrows(Refused.ChangedMeanwhile.class, () -> settlements.settle(priya, id, first, THREE, old.version()));
    }

    @Test
    void ofTwoSupervisorsTheSecondIsToldThatItChanged() {
        Actor nadia = crew.practitioner("Nadia");
        crew.supervises(nadia, sam);
        agreements.open(priya, id);
        agreements.open(nadia, id);
        settlements.settle(nadia, id, first, THREE, 0);
        assertThrows(Refused.ChangedMeanwhile.class, () -> settlements.settle(priya, id, first, FOUR, 0));
        assertEquals(
                Crew.rated(3), agreements.open(priya, id).lines().getFirst().settled());
    }

    @Test
    void unknownCompetenciesAndDomainsAreRefused() {
        agreements.open(priya, id);
        var unknown = new CompetencyCode("ZZZ-01");
        assertThrows(Refused.NotValid.class, () -> settlements.settle(priya, id, unknown, THREE, 0));
        assertThrows(Refused.NotValid.class, () -> settlements.unsettle(priya, id, unknown, 0));
        assertThrows(Refused.NotFound.class, () -> settlements.settleCalm(priya, id, Set.of(new DomainCode("ZZZ"))));
    }

    @Test
    void onlyTheSupervisorSettles() {
        agreements.open(priya, id);
        for (Actor other : List.of(sam, crew.manager("Mo"), crew.practitioner("Peer"), TestHouse.console())) {
            assertThrows(Refused.NotFound.class, () -> settlements.settle(other, id, first, THREE, 0));
            assertThrows(Refused.NotFound.class, () -> settlements.unsettle(other, id, first, 0));
            assertThrows(
                    Refused.NotFound.class, () -> settlements.settleCalm(other, id, Set.of(new DomainCode("VAL"))));
        }
    }

    @Test
    void aCalmDomainIsSettledAtOnceAndKeepsWhatWasSettled() {
        AgreementSheet sheet = agreements.open(priya, id);
        DomainCode domain = sheet.lines().getFirst().domain();
        settlements.settle(priya, id, first, new Level(0), 0);
        Settled all = settlements.settleCalm(priya, id, Set.of(domain));
        assertEquals(sheet.linesOf(domain).size(), all.settled());
        assertEquals(80, all.total());
        AgreementSheet after = agreements.open(priya, id);
        assertEquals(Crew.rated(0), after.lines().getFirst().settled());
        assertEquals(
                after.linesOf(domain).get(1).self(),
                after.linesOf(domain).get(1).settled());
        assertEquals(
                all.settled(), settlements.settleCalm(priya, id, Set.of(domain)).settled());
    }

    @Test
    void severalCalmDomainsAreSettledByOneActThatCanBeTakenBack() {
        AgreementSheet sheet = agreements.open(priya, id);
        Set<DomainCode> all = sheet.domains().stream().map(Domain::code).collect(Collectors.toUnmodifiableSet());
        Settled done = settlements.settleCalm(priya, id, all);
        assertEquals(80 - sheet.talkingPoints().size(), done.settled());
        assertEquals(0, settlements.takeBack(priya, id, done.version()).settled());
    }
}
