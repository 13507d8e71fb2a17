package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Written;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.ForceImport;

/** That no table of vetting has a place for reasons, families, convictions, money or other people. */
@Tag("database")
class VettingSchemaTest {

    /** Every column there may be. Whoever adds one says here what it is, and this is where it is looked at twice. */
    private static final Map<String, Set<String>> COLUMNS = Map.ofEntries(
            Map.entry(
                    "clearance",
                    Set.of(
                            "id",
                            "person_id",
                            "issuer",
                            "level",
                            "state",
                            "follows_id",
                            "granted_on",
                            "expires_on",
                            "ended_on",
                            "recorded_by",
                            "recorded_at",
                            "version")),
            Map.entry(
                    "clearance_step",
                    Set.of("clearance_id", "step_no", "from_state", "to_state", "on_day", "made_by", "made_at")),
            Map.entry(
                    "vetting_rule",
                    Set.of(
                            "id",
                            "force_code",
                            "level",
                            "change_no",
                            "from_day",
                            "valid_months",
                            "renew_days",
                            "urgent_days",
                            "annual_notice",
                            "residency_years",
                            "address_years",
                            "processed_by",
                            "usual_days",
                            "source",
                            "sourced_on",
                            "confirmed",
                            "entered_by",
                            "entered_at")),
            Map.entry(
                    "vetting_case",
                    Set.of(
                            "id",
                            "service_id",
                            "site_id",
                            "start_id",
                            "role_code",
                            "person_id",
                            "given_name",
                            "family_name",
                            "issuer",
                            "level",
                            "stage",
                            "stage_since",
                            "state",
                            "returned_times",
                            "next_action",
                            "next_on",
                            "provisional_start",
                            "granted_on",
                            "expires_on",
                            "clearance_id",
                            "closed_as",
                            "closed_on",
                            "opened_by",
                            "opened_at",
                            "version")),
            Map.entry(
                    "vetting_case_move",
                    Set.of(
                            "case_id",
                            "move_no",
                            "from_stage",
                            "from_since",
                            "from_state",
                            "to_stage",
                            "to_state",
                            "on_day",
                            "returned_for",
                            "takes_back",
                            "made_by",
                            "made_at")),
            Map.entry(
                    "vetting_start",
                    Set.of(
                            "id",
                            "service_id",
                            "role_code",
                            "person_id",
                            "candidate_ref",
                            "given_name",
                            "family_name",
                            "provisional_start",
                            "offered_on",
                            "offer_answer",
                            "answered_on",
                            "agreed_start",
                            "agreed_by",
                            "agreed_at",
                            "closed_as",
                            "closed_on",
                            "opened_by",
                            "opened_at",
                            "version")),
            Map.entry("vetting_start_site", Set.of("start_id", "site_id")),
            Map.entry("vetting_start_check", Set.of("start_id", "code", "done_on", "noted_by", "noted_at")),
            Map.entry(
                    "vetting_start_exception",
                    Set.of(
                            "id",
                            "start_id",
                            "need_words",
                            "until_day",
                            "proposed_by",
                            "proposed_at",
                            "confirmed_by",
                            "confirmed_at",
                            "ended_on",
                            "version")),
            Map.entry("vetting_renewal", Set.of("case_id", "clearance_id")),
            Map.entry("vetting_renewal_request", Set.of("id", "clearance_id", "asked_by", "asked_at", "taken_back_at")),
            Map.entry(
                    "vetting_calendar",
                    Set.of("id", "person_id", "secret_hash", "with_initials", "made_at", "ended_at")),
            Map.entry("vetting_circumstance", Set.of("person_id", "told_on", "confirmed_on")),
            Map.entry("vetting_reminder", Set.of("clearance_id", "expires_on", "days", "written_at")),
            Map.entry("vetting_rule_stage", Set.of("rule_id", "stage", "slow_days", "stuck_days")),
            Map.entry(
                    "start_check_rule",
                    Set.of(
                            "id",
                            "check_code",
                            "change_no",
                            "from_day",
                            "asked",
                            "role_codes",
                            "court_only",
                            "existing_staff",
                            "source",
                            "sourced_on",
                            "entered_by",
                            "entered_at")),
            Map.entry(
                    "vetting_acceptance",
                    Set.of(
                            "force_code",
                            "issuer",
                            "level",
                            "from_day",
                            "change_no",
                            "answer",
                            "sourced_on",
                            "entered_by",
                            "entered_at")));

    /** The columns that take words which somebody types; each about a force, or a name. */
    private static final Set<String> FREE_TEXT = Set.of(
            "vetting_rule.source",
            "start_check_rule.source",
            "start_check_rule.role_codes",
            "vetting_calendar.secret_hash",
            "vetting_case.given_name",
            "vetting_case.family_name",
            "vetting_start.given_name",
            "vetting_start.family_name",
            "vetting_start_exception.need_words");

    private static final int LONGEST_CODE = 32;
    private static final Pattern OWNED = Pattern.compile("Tables: ([a-z_, ]+)\\.");
    private static final String CANARY = "canary spent conviction of a brother";

    @Test
    void theTablesHaveTheColumnsThatWereLookedAtAndNoOther() throws IOException, SQLException {
        var there = new TreeMap<String, Set<String>>();
        var wordy = new TreeSet<String>();
        for (String table : ownTables()) {
            read(table, there, wordy);
        }
        assertEquals(new TreeMap<>(COLUMNS), there);
        assertEquals(FREE_TEXT, wordy, "columns that are wide enough for a sentence");
    }

    @Test
    void whatIsTypedWhereACodeBelongsIsRefusedAndKeptNowhere() {
        var here = new Neighbourhood();
        here.house.get(ForceImport.class).load(here.console);
        PersonId sam = here.practitioner("Sam");
        Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
        var text = new ClearanceText(new ForceCode("KENT"), CANARY, Neighbourhood.DAY, Neighbourhood.DAY.plusYears(1));
        var refused = assertThrows(
                Refused.NotValid.class, () -> here.house.get(Clearances.class).record(recruiter, sam, text));
        assertEquals("level", refused.faults().getFirst().field());
        assertEquals(List.of(), Written.places(CANARY.substring(0, 12)));
    }

    private static void read(String table, Map<String, Set<String>> there, Set<String> wordy) throws SQLException {
        try (var connection = TestHouse.open().plainConnection();
                var found = connection.getMetaData().getColumns(connection.getCatalog(), null, table, "%")) {
            while (found.next()) {
                String column = found.getString("COLUMN_NAME");
                there.computeIfAbsent(table, name -> new TreeSet<>()).add(column);
                if (found.getInt("COLUMN_SIZE") > LONGEST_CODE) {
                    wordy.add(table + "." + column);
                }
            }
        }
    }

    private static List<String> ownTables() throws IOException {
        String words = Files.readString(Path.of("src/main/java/org/waymark/vetting/package-info.java"))
                .replaceAll("\\s*\\n( \\*)?\\s*", " ");
        Matcher matcher = OWNED.matcher(words);
        return matcher.find() ? List.of(matcher.group(1).split(", ", -1)) : List.of();
    }
}
