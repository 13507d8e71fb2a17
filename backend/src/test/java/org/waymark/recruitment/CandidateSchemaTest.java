package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;

/** That no table about candidates has a place for reasons, birth dates, addresses, equality data, notes or other people. */
@Tag("database")
class CandidateSchemaTest {

    /** Every column there may be. Whoever adds one says here what it is, and this is where it is looked at twice. */
    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "candidate",
            Set.of(
                    "id",
                    "vacancy_id",
                    "given_name",
                    "family_name",
                    "email",
                    "source_reference",
                    "received_on",
                    "stage",
                    "stage_since",
                    "outcome",
                    "decided_on",
                    "start_id",
                    "person_id",
                    "entered_by",
                    "entered_at",
                    "version"),
            "candidate_move",
            Set.of(
                    "candidate_id",
                    "move_no",
                    "from_stage",
                    "from_since",
                    "from_outcome",
                    "to_stage",
                    "to_outcome",
                    "on_day",
                    "takes_back",
                    "made_by",
                    "made_at"),
            "shortlist_sheet",
            Set.of("candidate_id", "marker_id", "seat", "submitted_at", "says_yes"),
            "shortlist_mark",
            Set.of("candidate_id", "marker_id", "place", "mark"),
            "interview_mark",
            Set.of("candidate_id", "competency_code", "mark"));

    /** The columns that take words which somebody types: what a person is called and reached by. */
    private static final Set<String> FREE_TEXT =
            Set.of("candidate.given_name", "candidate.family_name", "candidate.email", "candidate.source_reference");

    private static final int LONGEST_CODE = 32;

    @Test
    void theTablesHaveTheColumnsThatWereLookedAtAndNoOther() throws SQLException {
        var there = new TreeMap<String, Set<String>>();
        var wordy = new TreeSet<String>();
        for (String table : COLUMNS.keySet()) {
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
        assertEquals(new TreeMap<>(COLUMNS), there);
        assertEquals(new TreeSet<>(FREE_TEXT), wordy, "columns that are wide enough for a sentence");
    }
}
