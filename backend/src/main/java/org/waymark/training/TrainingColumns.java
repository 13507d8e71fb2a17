package org.waymark.training;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns that are read of a training report, however the program calls them that it comes from, and how words in it are compared. */
final class TrainingColumns {

    static final List<String> COLUMNS =
            List.of("email", "name", "given_name", "family_name", "course", "done_on", "certificate_on");
    static final Set<String> NEEDED = Set.of("course", "done_on");

    /** Our column for each name that other programs give it. */
    static final Map<String, String> NAMES = names();

    /** What other programs call a course whose name here is another, as {@link #folded} leaves it. */
    private static final Map<String, String> ALSO = Map.of(
            "resuscitationlevel2adultbasiclifesupport", "T-RES2",
            "adultbasiclifesupport", "T-RES2",
            "preventingradicalisationbasicpreventawareness", "T-PRV1",
            "preventingradicalisationpreventawareness", "T-PRV2",
            "preventingradicalisationlevel3", "T-PRV2",
            "informationgovernance", "T-IG",
            "datasecurityawareness", "T-IG",
            "datasecurityawarenesslevel1", "T-IG",
            "equalityanddiversity", "T-EDH");

    private TrainingColumns() {}

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        put(
                names,
                "email",
                "e_mail email_address e_mail_address work_email work_email_address employee_email user_email");
        put(
                names,
                "name",
                "employee_name full_name person person_name employee staff_name staff_member learner learner_name"
                        + " delegate delegate_name");
        put(names, "given_name", "first_name firstname forename forenames given_names given");
        put(names, "family_name", "last_name lastname surname family");
        put(
                names,
                "course",
                "course_name course_title course_code title competence competence_name competency competency_name"
                        + " requirement training training_title training_name certification certification_name module");
        put(
                names,
                "done_on",
                "completed completed_on completion completion_date date_completed date_of_completion completed_date"
                        + " achieved date_achieved achieved_on attended date_attended finished finished_on date_finished"
                        + " finish_date last_completed");
        put(names, "certificate_on", "certificate certificate_date date_of_certificate issued issued_on date_issued");
        return Map.copyOf(names);
    }

    private static void put(Map<String, String> names, String ours, String theirs) {
        for (String name : theirs.split(" ", -1)) {
            names.put(name, ours);
        }
    }

    /** Letters and digits only, small and without accents, so that two ways to write a word are one. */
    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^a-z0-9]", "");
    }

    /** Each course by its code and by its name, folded, as well as by what other programs call it. */
    static Map<String, Course> byWords(Map<String, Course> courses) {
        var known = new HashMap<String, Course>();
        courses.values().forEach(course -> {
            known.put(folded(course.name()), course);
            known.put(folded(course.code()), course);
        });
        ALSO.forEach((words, code) -> {
            Course course = courses.get(code);
            if (course != null) {
                known.putIfAbsent(words, course);
            }
        });
        return known;
    }

    /**
     * The course as a report names it: of “NHS|CSTF|Fire Safety - 2 Years|” the part in the middle, without for how long it
     * holds.
     */
    static String course(String typed) {
        String plain = typed;
        for (String part : typed.split("\\|", -1)) {
            if (!part.isBlank() && !Set.of("nhs", "cstf", "local", "mand").contains(folded(part))) {
                plain = part;
            }
        }
        return folded(
                plain.replaceFirst("(?i)[\\s(–-]*\\b(\\d+|one|two|three)[ -]?(years?|yearly|months?)\\)?\\s*$", ""));
    }

    /** A name as it is compared, of “Okoro, Mr Sam” as of “Sam Okoro”. */
    static String name(String typed) {
        int comma = typed.indexOf(',');
        String inOrder = comma < 0 ? typed : typed.substring(comma + 1) + " " + typed.substring(0, comma);
        return folded(inOrder.strip().replaceFirst("(?i)^(mr|mrs|ms|miss|mx|dr|prof)\\.?\\s+", ""));
    }
}
