package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

@Tag("database")
class EvidenceLockerTest {

    private final TestHouse house = TestHouse.open();
    private final Crew crew = new Crew(house);
    private final EvidenceLocker locker = house.get(EvidenceLocker.class);
    private final EvidenceTitles titles = house.get(EvidenceTitles.class);
    private final Actor sam = crew.practitioner("Sam");
    private final CompetencyCode first = crew.asked(Crew.PRACTITIONER).getFirst();
    private final CompetencyCode second = crew.asked(Crew.PRACTITIONER).get(1);
    private final LocalDate today = house.get(Today.class).day();

    private EvidenceText note(String note) {
        return new EvidenceText("Reflection", note, "", today, Set.of(first));
    }

    @Test
    void aNoteIsKeptExactlyAsTyped() {
        String text = "<img src=x onerror=alert(1)> 🧑🏾‍🤝‍🧑🏻\n\t‘Ŵy’ \u200fשלום";
        KeptEvidence kept = locker.add(sam, note(text));
        assertTrue(kept.warnings().isEmpty());
        Evidence back = locker.list(sam, null, 0, 10).pieces().getFirst();
        assertEquals(text, back.note());
        assertEquals(Set.of(first), back.competencies());
        assertEquals(Evidence.Kind.NOTE, back.kind());
    }

    @Test
    void unsoundTextIsRefusedWithEveryFault() {
        var tooMany = IntStream.range(10, 31)
                .mapToObj(i -> new CompetencyCode("ZZZ-" + i))
                .collect(Collectors.toSet());
        var bad = new EvidenceText(" ", "n".repeat(4001), "javascript:alert(1)", today.plusDays(1), tooMany);
        var refused = assertThrows(Refused.NotValid.class, () -> locker.add(sam, bad));
        assertEquals(
                Set.of("title", "note", "link", "dated", "competencies"),
                refused.faults().stream().map(Refused.Fault::field).collect(Collectors.toSet()));
        for (String link :
                List.of("ftp://a.b/c", "https://", "file:///etc/passwd", "https://me:pw@a.b", "//a.b", "ht tp")) {
            var text = new EvidenceText("Link", "", link, today, Set.of());
            assertThrows(Refused.NotValid.class, () -> locker.add(sam, text), link);
        }
        assertThrows(Refused.NotValid.class, () -> locker.add(sam, note("")));
    }

    @Test
    void aLinkIsKeptAndChangedWithItsVersion() {
        KeptEvidence kept = locker.add(
                sam, new EvidenceText("Page", "", "https://www.england.nhs.uk/a?b=c", today, Set.of(first, second)));
        var other =
                new EvidenceText("Page 2", "seen", "https://www.england.nhs.uk", today.minusDays(3), Set.of(second));
        KeptEvidence changed = locker.change(sam, kept.id(), kept.version(), other);
        assertThrows(Refused.ChangedMeanwhile.class, () -> locker.change(sam, kept.id(), kept.version(), other));
        assertThrows(Refused.ChangedMeanwhile.class, () -> locker.tag(sam, kept.id(), kept.version(), Set.of(first)));
        int version = locker.tag(sam, kept.id(), changed.version(), Set.of(first));
        assertThrows(
                Refused.NotValid.class,
                () -> locker.tag(sam, kept.id(), version, Set.of(new CompetencyCode("ZZZ-01"))));
        assertEquals(1, locker.list(sam, first, 0, 10).total());
        assertEquals(0, locker.list(sam, second, 0, 10).total());
        assertEquals(
                Evidence.Kind.LINK,
                locker.list(sam, first, 0, 10).pieces().getFirst().kind());
    }

    @Test
    void deletedEvidenceComesBackForThirtyDays() {
        KeptEvidence kept = locker.add(sam, note("one"));
        locker.delete(sam, kept.id());
        locker.delete(sam, kept.id());
        assertEquals(0, locker.list(sam, null, 0, 10).total());
        assertEquals(1, locker.deleted(sam).size());
        assertThrows(Refused.NotFound.class, () -> locker.change(sam, kept.id(), 2, note("two")));
        assertThrows(Refused.NotFound.class, () -> locker.tag(sam, kept.id(), 2, Set.of()));
        locker.restore(sam, kept.id());
        locker.restore(sam, kept.id());
        assertEquals(1, locker.list(sam, null, 0, 10).total());
        locker.delete(sam, kept.id());
        house.clock().move(Duration.ofDays(31));
        assertTrue(locker.deleted(sam).isEmpty());
        assertThrows(Refused.NotFound.class, () -> locker.restore(sam, kept.id()));
        house.clock().move(Duration.ofDays(-31));
    }

    @Test
    void supervisorsSeeOnlyTitlesThatAreSharedWithAnAssessment() {
        Actor priya = crew.practitioner("Priya");
        crew.supervises(priya, sam);
        locker.add(sam, note("for the first"));
        EvidenceId untagged = locker.add(sam, note("for nothing yet")).id();
        locker.tag(sam, untagged, 1, Set.of());
        AssessmentId draft = house.get(SelfAssessments.class).start(sam);
        house.get(Ratings.class).rate(sam, draft, crew.asNeeded(Crew.PRACTITIONER));
        assertTrue(titles.of(priya, sam.person()).isEmpty(), "a draft shares nothing");
        house.get(SelfAssessments.class).send(sam, draft);
        assertEquals(1, titles.of(priya, sam.person()).size());
        assertEquals(1, titles.forCompetency(priya, sam.person(), first).size());
        assertEquals(2, titles.of(crew.manager("Mo"), sam.person()).size());
        house.get(SelfAssessments.class).takeBack(sam, draft);
        assertTrue(titles.of(priya, sam.person()).isEmpty(), "taken back, it shares no more");
    }

    @Test
    void othersSeeTitlesWithinReachAndNothingElse() {
        Actor priya = crew.practitioner("Priya");
        crew.supervises(priya, sam);
        EvidenceId id = locker.add(sam, note("private words")).id();
        Actor manager = crew.manager("Mo");
        crew.sent(sam, Crew.PRACTITIONER);
        for (Actor reader : List.of(priya, manager, sam)) {
            assertEquals(
                    "Reflection", titles.of(reader, sam.person()).getFirst().title());
            assertEquals(1, titles.forCompetency(reader, sam.person(), first).size());
            assertTrue(titles.forCompetency(reader, sam.person(), second).isEmpty());
        }
        for (Actor other :
                List.of(crew.practitioner("Peer"), crew.with("Ada", Role.ADMIN), crew.with("Aud", Role.AUDITOR))) {
            assertThrows(Refused.NotFound.class, () -> titles.of(other, sam.person()));
            assertThrows(Refused.NotFound.class, () -> titles.forCompetency(other, sam.person(), first));
        }
        for (Actor other : List.of(priya, manager, TestHouse.console())) {
            assertThrows(Refused.NotFound.class, () -> locker.change(other, id, 1, note("mine")));
            assertThrows(Refused.NotFound.class, () -> locker.tag(other, id, 1, Set.of()));
            assertThrows(Refused.NotFound.class, () -> locker.delete(other, id));
            assertThrows(Refused.NotFound.class, () -> locker.restore(other, id));
        }
    }

    @Test
    void whatLooksLikeAServiceUserIsWarnedOfAndNeverInTheAudit() {
        KeptEvidence kept = locker.add(sam, note("Saw 943 476 5919, born 03/02/1985, custody record 12345"));
        assertEquals(List.of(Warning.NHS_NUMBER, Warning.CUSTODY_RECORD, Warning.DATE_OF_BIRTH), kept.warnings());
        var rows = house.get(AuditTrail.class)
                .newest(new AuditQuestion(
                        sam.person(), null, null, house.get(Today.class).now().plusSeconds(1), 10));
        assertTrue(rows.stream().noneMatch(row -> (row.object() + row.changes()).contains("943")));
    }

    @Test
    void aPageTakesTwoStatementsHoweverMuchThereIs() {
        locker.add(sam, note("0"));
        assertEquals(2, StatementCounter.of(() -> locker.list(sam, null, 0, 50)));
        for (int i = 0; i < 15; i++) {
            locker.add(sam, note("more " + i));
        }
        assertEquals(2, StatementCounter.of(() -> locker.list(sam, null, 0, 50)));
        EvidencePage page = locker.list(sam, null, 10, 5);
        assertEquals(5, page.pieces().size());
        assertEquals(16, page.total());
    }
}
