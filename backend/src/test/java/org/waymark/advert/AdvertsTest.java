package org.waymark.advert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.ForceImport;

/** Who may read adverts, what is refused, and that nothing but the fact is kept. */
@Tag("database")
class AdvertsTest {

    private static final String ADVERT =
            "Liaison and Diversion Practitioner\nBand 6, 37.5 hours a week, permanent post."
                    + "\nClosing date: 13 December 2026\nThis post needs NPPV Level 2 (full) from Cumbria Constabulary.";
    private static final String WELSH =
            "Ymarferydd Cyswllt a Dargyfeirio. Mae'r swydd hon yn gofyn am brofiad o weithio"
                    + " gyda phobl sydd yn y ddalfa. Bydd cyflog yn unol â band 6 ac oriau yn 37.5 yr wythnos. Dyddiad cau ar gyfer"
                    + " cais yw 13 Rhagfyr 2026. Byddwch yn gweithio gyda'r heddlu a gofal iechyd.";
    private static final String POLISH = "Szukamy pracownika do zespołu wsparcia, który będzie pracował w komisariacie"
            + " policji oraz w sądzie. Praca na pełny etat, umowa stała, wymagane doświadczenie i prawo jazdy.";

    private final Neighbourhood here = new Neighbourhood();
    private final Adverts adverts = here.house.get(Adverts.class);
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());

    @BeforeEach
    void forces() {
        here.house.get(ForceImport.class).load(here.console);
    }

    @Test
    void recruitersAndManagersOfTheServiceReadAdverts() {
        AdvertSheet sheet = adverts.read(recruiter, here.id(), ADVERT);
        assertEquals("PRA", sheet.of(AdvertField.ROLE).getFirst().value());
        assertEquals("6", sheet.of(AdvertField.BAND).getFirst().value());
        assertEquals("CUMBRIA", sheet.of(AdvertField.FORCE).getFirst().value());
        assertEquals(sheet, adverts.readFile(here.manager(), here.id(), "advert.txt", ADVERT.getBytes(UTF_8)));
        Actor stranger = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> adverts.read(stranger, here.id(), ADVERT));
        Actor staff = here.staff(here.practitioner("Sam"));
        assertThrows(Refused.class, () -> adverts.readFile(staff, here.id(), "advert.txt", ADVERT.getBytes(UTF_8)));
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() {
        refused("no text", " \n\t ");
        refused("too short", "Nurse");
        refused("longer than 60,000", "a ".repeat(30_001));
        refused("in Welsh", WELSH);
        refused("does not look like English", POLISH);
        refused("never", "Interview notes\nCandidate one answered the first question well and the second one badly.");
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> adverts.readFile(recruiter, here.id(), "DBS certificate.pdf", ADVERT.getBytes(UTF_8)));
        assertTrue(refused.sentence().contains("never takes"), refused::sentence);
    }

    @Test
    void theTrailSaysThatAnAdvertWasReadAndNothingOfIt() {
        adverts.read(recruiter, here.id(), ADVERT + " Canary-7731 sings.");
        var row = here.house
                .get(AuditTrail.class)
                .newest(new AuditQuestion(
                        null, recruiter.person(), Act.ADVERT_READ, Instant.parse("2100-01-01T00:00:00Z"), 5))
                .getFirst();
        assertEquals("service " + here.id().text(), row.object());
        assertTrue(row.changes().matches("pasted text, \\d+ proposals"), row.changes());
    }

    private void refused(String words, String text) {
        var refused = assertThrows(Refused.NotValid.class, () -> adverts.read(recruiter, here.id(), text));
        assertTrue(refused.sentence().contains(words), refused::sentence);
    }
}
