package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.ImportRow.Outcome;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.provision.Teams;

@Tag("database")
class PeopleImportTest {

    private static final String HEADER =
            "given_name,family_name,work_email,service_code,team,role_code,strands,sites,pay_band,weekly_hours,starts_on,ends_on,volunteer_term_ends_on,supervisor_email\n";
    private static final String SHORT = "given_name,family_name,service_code,role_code,weekly_hours,starts_on\n";

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final PeopleImport imports = here.house.get(PeopleImport.class);
    private final Posts posts = here.house.get(Posts.class);
    private final String tag = Neighbourhood.unique();
    private final String code = here.service.code();

    PeopleImportTest() {
        here.house.get(Teams.class).add(console, here.id(), "North");
        var base = new SiteForm("Base", SiteKind.COMMUNITY_BASE, null, "", "", LocalDate.of(2020, 1, 1));
        here.house.get(Sites.class).add(console, here.id(), base);
    }

    private String threePeople() {
        return HEADER
                + "Priya,O'Neill " + tag + ",Priya." + tag + "@example.nhs.uk," + code
                + ",North,SPE,WOM|CYP,Base,6,37.5,2026-01-05,,,\n"
                + "Ōkubo,\"van der Berg, " + tag + "\",sam." + tag + "@example.nhs.uk," + code.toLowerCase(Locale.ROOT)
                + ",north,pra,,base,,22.5,05/01/2026,31/12/2026,,priya." + tag + "@example.nhs.uk\n"
                + "عبد,Vol " + tag + ",," + code + ",,VOL,,,,4,2026-02-01,,,priya." + tag + "@example.nhs.uk\n";
    }

    @Test
    void aFileIsLookedAtThenAppliedAndASecondTimeChangesNothing() {
        byte[] file = bytes(threePeople());
        ImportPreview preview = imports.preview(console, file);
        assertEquals(List.of(), preview.faults());
        assertEquals(3, preview.count(Outcome.NEW_PERSON));
        assertEquals(List.of(), posts.onTeam(console, here.id(), LocalDate.of(2026, 3, 1)));
        assertEquals(new ImportCounts(3, 3, 2), imports.apply(console, file, preview.sha256()));
        List<TeamMember> team = posts.onTeam(console, here.id(), LocalDate.of(2026, 3, 1));
        assertEquals(Set.of("Priya", "Ōkubo", "عبد"), given(team));
        TeamMember sam = team.stream()
                .filter(member -> member.name().given().equals("Ōkubo"))
                .findFirst()
                .orElseThrow();
        assertEquals("van der Berg, " + tag, sam.name().family());
        assertEquals(1, sam.sites().size());
        assertEquals(LocalDate.of(2026, 12, 31), sam.endsOn());
        ImportPreview again = imports.preview(console, file);
        assertEquals(List.of(), again.faults());
        assertEquals(3, again.count(Outcome.UNCHANGED));
        assertEquals(new ImportCounts(0, 0, 0), imports.apply(console, file, again.sha256()));
    }

    @Test
    void anotherPostAndNewSupervisionOfKnownPeopleAreToldApart() {
        imports.apply(
                console,
                bytes(threePeople()),
                imports.preview(console, bytes(threePeople())).sha256());
        byte[] more = bytes(HEADER
                + "Priya,O'Neill " + tag + ",priya." + tag + "@example.nhs.uk," + code + ",,TML,,,7,15,2026-06-01,,,\n"
                + "عبد,Vol " + tag + ",," + code + ",,VOL,,,,4,2026-02-01,,,sam." + tag + "@example.nhs.uk\n");
        ImportPreview preview = imports.preview(console, more);
        assertEquals(List.of(), preview.faults());
        assertEquals(
                List.of(Outcome.NEW_POST, Outcome.NEW_SUPERVISION),
                preview.rows().stream().map(ImportRow::outcome).toList());
        assertEquals(new ImportCounts(0, 1, 1), imports.apply(console, more, preview.sha256()));
    }

    @Test
    void semicolonsTabsCapitalsAnotherOrderAndAByteOrderMarkAreUnderstood() {
        for (String separator : List.of(";", "\t")) {
            String text = "\uFEFFStarts On;SERVICE-CODE;Family Name;Given name;Role_Code;weekly_hours\r\n1/3/2026;"
                    + code + ";Test " + Neighbourhood.unique() + ";Sam;PRA;\"37,5\"\r\n";
            assertEquals(
                    List.of(),
                    imports.preview(console, bytes(text.replace(";", separator)))
                            .faults());
        }
    }

    @Test
    void everyFaultIsListedWithItsLineAndColumn() {
        ImportPreview preview = imports.preview(
                console,
                bytes(HEADER
                        + ",Test " + tag + ",nonsense,NOWHERE,,PRA,,,,37.5,2026-01-05,,,\n"
                        + "Ada,A" + tag + ",," + code
                        + ",South,XXX,QQQ,Nowhere,99,61,2026-02-30,,,nobody@example.nhs.uk\n"
                        + "Bo,B" + tag + ",," + code + ",,PRA,WOM,,,lots,,2026-01-01,,\n"
                        + "Cy,C" + tag + ",," + code + ",,PRA,,,,1,2026-01-05,2026-01-04,2027-01-01,\n"));
        assertEquals(
                Set.of(
                        "2 given_name",
                        "2 work_email",
                        "2 service_code",
                        "3 team",
                        "3 role_code",
                        "3 strands",
                        "3 sites",
                        "3 pay_band",
                        "3 weekly_hours",
                        "3 starts_on",
                        "3 supervisor_email",
                        "4 weekly_hours",
                        "4 starts_on",
                        "5 ends_on",
                        "5 volunteer_term_ends_on"),
                places(preview));
        assertThrows(Refused.NotValid.class, () -> imports.apply(console, bytes(HEADER + "x"), sha(HEADER + "x")));
    }

    @Test
    void nothingIsKeptOfAFileWithOneFault() {
        String family = "Half " + tag;
        byte[] file = bytes(
                SHORT + "Sam," + family + "," + code + ",PRA,37.5,2026-01-05\nAda,Test,NOWHERE,PRA,1,2026-01-05\n");
        String hash = imports.preview(console, file).sha256();
        assertThrows(Refused.NotValid.class, () -> imports.apply(console, file, hash));
        assertEquals(List.of(), here.house.get(Directory.class).find(console, family, 9));
    }

    @Test
    void onlyTheFileThatWasLookedAtIsApplied() {
        String hash = imports.preview(console, bytes(threePeople())).sha256();
        assertThrows(Refused.ChangedMeanwhile.class, () -> imports.apply(console, bytes(threePeople() + "\n"), hash));
    }

    @Test
    void cellsThatBeginAsFormulasDoAreRefused() {
        for (String cell :
                List.of("=1+1", "+44", "-Sam", "@SUM(A1)", "\"\tSam\"", "\"\rSam\"", " =cmd|'/c calc'!A0", "＝1")) {
            String text = SHORT + cell + ",Test " + tag + "," + code + ",PRA,37.5,2026-01-05\n";
            assertEquals(Set.of("2 given_name"), places(imports.preview(console, bytes(text))), cell);
        }
    }

    @Test
    void rightsAndUnknownMissingOrDoubledColumnsAreRefused() {
        ImportPreview preview =
                imports.preview(console, bytes("given_name,Given Name,Roles,password,admin,shoe size\nx,x,x,x,x,x\n"));
        assertEquals(
                Set.of(
                        "1 Given Name",
                        "1 Roles",
                        "1 password",
                        "1 admin",
                        "1 shoe size",
                        "1 family_name",
                        "1 service_code",
                        "1 role_code",
                        "1 weekly_hours",
                        "1 starts_on"),
                places(preview));
        assertTrue(preview.faults().stream().anyMatch(f -> f.sentence().startsWith("Rights and passwords never")));
    }

    @Test
    void filesThatAreNoSoundTextAreRefusedWithASentence() {
        assertTrue(only(new byte[0]).contains("empty"));
        assertTrue(only(bytes(" \n ")).contains("empty"));
        assertTrue(only(bytes(SHORT)).contains("no rows"));
        assertTrue(only(bytes(SHORT + "S\u0000m,x,x,PRA,1,2026-01-01\n")).contains("NUL"));
        assertTrue(only((SHORT + "Zoë,x").getBytes(StandardCharsets.ISO_8859_1)).contains("UTF-8"));
        assertTrue(only(SHORT.getBytes(StandardCharsets.UTF_16)).contains("UTF-16"));
        assertTrue(only(new byte[] {'P', 'K', 3, 4, 9, 9}).contains("workbook"));
        assertTrue(only(new byte[5 * 1024 * 1024 + 1]).contains("5 MB"));
        assertTrue(only(bytes(SHORT + "\"Sam,x,x,PRA,1,2026-01-01\nx")).contains("never closes"));
        assertTrue(only(bytes(SHORT + "\"Sam\"x,x,x,PRA,1,2026-01-01\n")).contains("cannot be read"));
        assertTrue(only(bytes(SHORT + "Sam,x,x,PRA,1,2026-01-01,more\n")).contains("7 cells"));
        assertTrue(only(bytes(SHORT + "y".repeat(10_001) + ",x,x,PRA,1,2026-01-01\n"))
                .contains("10,000"));
        assertTrue(only(bytes("a,".repeat(50) + "\n1\n")).contains("40 columns"));
        assertTrue(only(bytes(SHORT + "x,x,x,PRA,1,2026-01-01\n".repeat(5001))).contains("5,000 rows"));
    }

    @Test
    void moreThanFiveHundredFaultsAreCutOffAndThatIsSaid() {
        ImportPreview preview = imports.preview(console, bytes(SHORT + ",,,,,\n".repeat(200)));
        assertEquals(500, preview.faults().size());
        assertTrue(preview.moreFaults());
    }

    @Test
    void thePersonTwiceInAFileIsRefused() {
        String row = "Sam,Twin " + tag + ",%s," + code + ",,PRA,,,,37.5,2026-01-05,,,\n";
        assertEquals(
                Set.of("3 family_name"),
                places(imports.preview(console, bytes(HEADER + row.formatted("") + row.formatted("")))));
        String address = "twin." + tag + "@example.nhs.uk";
        assertEquals(
                Set.of("3 work_email"),
                places(imports.preview(console, bytes(HEADER + row.formatted(address) + row.formatted(address)))));
        assertEquals(
                Set.of(),
                places(imports.preview(
                        console, bytes(HEADER + row.formatted("a" + address) + row.formatted("b" + address)))));
    }

    @Test
    void peopleWhoAreHereAreNeitherDoubledNorMixedUp() {
        String address = "here." + tag + "@example.nhs.uk";
        People people = here.house.get(People.class);
        people.join(console, new NewPerson("Sam", "Here " + tag, address, false));
        people.join(console, new NewPerson("Jo", "Nomail " + tag, null, false));
        PersonId left = people.join(console, new NewPerson("Gone", "Left " + tag, null, false));
        people.leave(console, left, LocalDate.of(2026, 1, 1), 0);
        String rest = "," + code + ",,PRA,,,,37.5,2026-03-05,,,\n";
        ImportPreview preview = imports.preview(
                console,
                bytes(HEADER + "Eve,Other " + tag + "," + address + rest
                        + "Jo,Nomail " + tag + ",jo." + tag + "@example.nhs.uk" + rest
                        + "Gone,Left " + tag + "," + rest
                        + "Sam,Here " + tag + "," + rest));
        assertEquals(Set.of("2 work_email", "3 work_email", "4 family_name"), places(preview));
        assertEquals(Outcome.NEW_POST, preview.rows().getLast().outcome());
    }

    @Test
    void aPostThatIsThereWithOtherDetailsIsNotChangedByAFile() {
        imports.apply(
                console,
                bytes(threePeople()),
                imports.preview(console, bytes(threePeople())).sha256());
        assertEquals(
                Set.of("3 starts_on"),
                places(imports.preview(console, bytes(threePeople().replace("22.5", "30")))));
    }

    @Test
    void nobodySupervisesThemselvesOrInACircle() {
        String row =
                "%s,Circle " + tag + ",%s@x" + tag + ".uk," + code + ",,PRA,,,,37.5,2026-01-05,,,%s@x" + tag + ".uk\n";
        ImportPreview preview = imports.preview(
                console,
                bytes(HEADER
                        + row.formatted("A", "a", "b")
                        + row.formatted("B", "b", "a")
                        + row.formatted("C", "c", "c")));
        assertEquals(Set.of("3 supervisor_email", "4 supervisor_email"), places(preview));
    }

    @Test
    void onlyThoseWhoManagePeopleImport() {
        Actor manager = here.manager();
        assertThrows(Refused.NotAllowed.class, () -> imports.preview(manager, bytes(threePeople())));
        assertThrows(Refused.NotAllowed.class, () -> imports.apply(manager, bytes(threePeople()), ""));
    }

    @Test
    void aThousandPeopleAreImportedInBatches() {
        String text = HEADER
                + IntStream.range(0, 1000)
                        .mapToObj(i -> "P" + i + ",Many " + tag + ",p" + i + "." + tag + "@example.nhs.uk," + code
                                + ",North,SPE,WOM,Base,6,37.5,2026-01-05,,,"
                                + (i == 0 ? "" : "p0." + tag + "@example.nhs.uk") + "\n")
                        .collect(Collectors.joining());
        byte[] file = bytes(text);
        String hash = imports.preview(console, file).sha256();
        int asked = StatementCounter.of(
                () -> assertEquals(new ImportCounts(1000, 1000, 999), imports.apply(console, file, hash)));
        assertTrue(asked > 0, "nothing was counted");
        assertTrue(asked < 60, "statements: " + asked);
        assertEquals(1000, posts.onTeam(console, here.id(), Neighbourhood.DAY).size());
    }

    private String only(byte[] file) {
        ImportPreview preview = imports.preview(console, file);
        assertFalse(preview.isSound());
        assertEquals(List.of(), preview.rows());
        return preview.faults().getFirst().sentence();
    }

    private static Set<String> places(ImportPreview preview) {
        return preview.faults().stream()
                .map(fault -> fault.line() + " " + fault.column())
                .collect(Collectors.toSet());
    }

    private static Set<String> given(List<TeamMember> team) {
        return team.stream().map(member -> member.name().given()).collect(Collectors.toSet());
    }

    private String sha(String text) {
        return imports.preview(console, bytes(text)).sha256();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
