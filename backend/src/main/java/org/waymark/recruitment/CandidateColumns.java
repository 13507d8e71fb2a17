package org.waymark.recruitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that are read of a file with candidates, however the program calls them that the file comes from. */
final class CandidateColumns {

    static final List<String> COLUMNS = List.of("given_name", "family_name", "email", "reference", "received_on");
    static final Set<String> NEEDED = Set.of("given_name", "family_name");

    /** The column for each field of the command that has another name. */
    static final Map<String, String> FIELDS = Map.of(
            "givenName", "given_name", "familyName", "family_name", "receivedOn", "received_on", "name", "family_name");

    /** Our column for each name that other programs give it. */
    static final Map<String, String> NAMES = names();

    private CandidateColumns() {}

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        put(
                names,
                "given_name",
                "first_name first_names firstname forename forenames given_names given applicant_first_name"
                        + " candidate_first_name applicant_forename");
        put(
                names,
                "family_name",
                "last_name lastname surname family applicant_last_name applicant_surname candidate_surname"
                        + " candidate_last_name");
        put(names, "email", "e_mail email_address e_mail_address applicant_email candidate_email");
        put(
                names,
                "reference",
                "application_id application_reference application_ref application_number application_no"
                        + " applicant_id applicant_reference candidate_id candidate_reference app_id appid trac_reference"
                        + " source_reference");
        put(
                names,
                "received_on",
                "received date_received received_date submitted submitted_on date_submitted"
                        + " submission_date application_date date_of_application date_applied applied_on applied");
        return Map.copyOf(names);
    }

    private static void put(Map<String, String> names, String ours, String theirs) {
        for (String name : theirs.split(" ", -1)) {
            names.put(name, ours);
        }
    }
}
