package org.waymark.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.audit.Act;
import org.waymark.audit.AuditEntry;
import org.waymark.audit.AuditQuestion;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

@Tag("database")
class AuditSearchTest {

    private final TestHouse house = TestHouse.open();
    private final AuditSearch search = house.get(AuditSearch.class);

    @Test
    void anAuditorReadsWhatWasDoneToWhomAndThatIsWrittenDown() {
        Actor auditor = somebody(Role.AUDITOR);
        Actor sam = somebody(Role.STAFF);
        List<AuditEntry> about = search.newest(auditor, about(sam));
        assertEquals(
                List.of("ROLE_GRANTED"), about.stream().map(AuditEntry::act).toList());
        List<AuditEntry> byAuditor =
                search.newest(auditor, new AuditQuestion(null, auditor.person(), Act.AUDIT_READ, soon(), 10));
        assertEquals(1, byAuditor.size());
        assertEquals(sam.person().value(), byAuditor.getFirst().subjectId());
    }

    @Test
    void nobodyElseReadsTheTrailNotEvenAnAdministrator() {
        for (Role role : List.of(Role.STAFF, Role.ADMIN, Role.STRATEGIC, Role.EDITOR)) {
            Actor actor = somebody(role);
            assertThrows(Refused.NotAllowed.class, () -> search.newest(actor, about(actor)));
            assertThrows(Refused.NotAllowed.class, () -> search.verify(actor));
        }
    }

    @Test
    void everybodySeesWhatWasDoneToTheirOwnRecordAndNothingElse() {
        Actor auditor = somebody(Role.AUDITOR);
        Actor sam = somebody(Role.STAFF);
        search.newest(auditor, about(sam));
        List<AuditEntry> mine = search.aboutMe(sam, soon(), 50);
        assertEquals(2, mine.size());
        assertTrue(mine.stream()
                .allMatch(entry -> Long.valueOf(sam.person().value()).equals(entry.subjectId())));
        assertTrue(mine.stream().anyMatch(entry -> entry.act().equals("AUDIT_READ")));
    }

    @Test
    void askingForTooManyOrTooFewRowsIsClamped() {
        Actor auditor = somebody(Role.AUDITOR);
        assertEquals(
                1,
                search.newest(auditor, new AuditQuestion(null, null, null, soon(), -5))
                        .size());
        int most = search.newest(auditor, new AuditQuestion(null, null, null, soon(), Integer.MAX_VALUE))
                .size();
        assertTrue(most <= 500);
    }

    @Test
    void theWholeTrailIsProvenWholeFromTheConsoleAndByAuditors() {
        assertTrue(search.verify(TestHouse.console()).isWhole());
        assertTrue(search.verify(somebody(Role.AUDITOR)).isWhole());
    }

    private Actor somebody(Role role) {
        var person = new PersonId(Ids.next());
        house.get(RoleGrants.class).grant(TestHouse.console(), person, role, null);
        return Actor.onScreen(person);
    }

    private AuditQuestion about(Actor subject) {
        return new AuditQuestion(subject.person(), null, null, soon(), 50);
    }

    private Instant soon() {
        return house.clock().instant().plusSeconds(1);
    }
}
