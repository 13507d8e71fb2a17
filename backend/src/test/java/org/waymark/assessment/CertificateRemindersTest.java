package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.Outbox;
import org.waymark.upload.AttackFiles;

/** When people are reminded of certificates among their files, and how often. */
@Tag("database")
class CertificateRemindersTest {

    private final TestHouse house = TestHouse.open();
    private final Crew crew = new Crew(house);
    private final EvidenceFiles files = house.get(EvidenceFiles.class);
    private final EvidenceLocker locker = house.get(EvidenceLocker.class);
    private final CertificateReminders reminders = house.get(CertificateReminders.class);
    private final Outbox outbox = house.get(Outbox.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor sam = crew.practitioner("Sam");

    @AfterEach
    void backToToday() {
        house.clock().set(today);
    }

    private EvidenceId ending(LocalDate day) {
        files.add(sam, "secret-title.pdf", AttackFiles.pdf(), Set.of());
        Evidence piece = locker.list(sam, null, 0, 10).pieces().getFirst();
        files.endsOn(sam, piece.id(), piece.version(), day);
        return piece.id();
    }

    private List<LocalDate> toldOn(LocalDate day) {
        house.clock().set(day);
        reminders.write(Actor.job("reminders"));
        return outbox.mine(sam).stream()
                .filter(one -> one.kind() == MessageKind.CERTIFICATE_ENDING)
                .map(one -> java.util.Objects.requireNonNull(one.aboutOn()))
                .toList();
    }

    @Test
    void aCertificateIsToldOfOnceBeforeItEndsAndOnceAfter() {
        LocalDate end = today.plusDays(91);
        EvidenceId id = ending(end);
        assertEquals(List.of(), toldOn(today));
        assertEquals(List.of(end), toldOn(today.plusDays(1)));
        assertEquals(List.of(end), toldOn(today.plusDays(60)), "once only");
        outbox.done(sam, outbox.mine(sam).getFirst().id());
        assertEquals(List.of(), toldOn(end));
        assertEquals(List.of(end), toldOn(end.plusDays(1)));
        outbox.done(sam, outbox.mine(sam).getFirst().id());
        Evidence piece = locker.list(sam, null, 0, 10).pieces().getFirst();
        files.endsOn(sam, id, piece.version(), end.plusYears(1));
        assertEquals(List.of(), toldOn(end.plusDays(2)), "what was renewed is told of a year later");
        assertEquals(List.of(end.plusYears(1)), toldOn(end.plusYears(1).minusDays(90)));
    }

    @Test
    void whatIsDeletedOrLongOverIsNotToldOf() {
        EvidenceId gone = ending(today.plusDays(10));
        locker.delete(sam, gone);
        ending(today.minusDays(29));
        assertEquals(List.of(), toldOn(today));
        assertThrows(Refused.NotAllowed.class, () -> reminders.write(sam));
    }
}
