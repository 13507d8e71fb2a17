package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.framework.RoleDetails;
import org.waymark.kernel.RoleCode;

/** One thing that an applicant has, beside competencies, and how it is assessed. */
record Criterion(Kind kind, String words, String assessedBy) {

    private static final String PATHWAY_OF_PEERS = "Lived experience";

    private static final Pattern NOTHING = Pattern.compile("no (formal )?qualification.*");
    private static final Pattern LATER = Pattern.compile(".*\\b(induction|preceptorship|care certificate)\\b.*");
    private static final Pattern WISHED = Pattern.compile(".*\\b(optional|desirable|for progression)\\b.*");
    private static final Pattern ON_PAPER =
            Pattern.compile(".*\\b(level [2-8]|diploma|registered|master.s|certificate|award|training)\\b.*");
    /** Said by the profile's own line on registration already. */
    private static final Pattern REGISTERED = Pattern.compile("Registered profession(al)?( desirable)?");

    private static final Pattern WISH = Pattern.compile("\\s*(\\(optional\\)|desirable|for progression)");

    enum Kind {
        ESSENTIAL,
        DESIRABLE,
        AFTER_START,
        NOTHING_ASKED
    }

    /** What the profile says of entry, education, registration, clearance and checks, as criteria. */
    static List<Criterion> of(RoleSheet sheet) {
        RoleDetails details = sheet.role().details();
        var all = new ArrayList<Criterion>();
        Stream.concat(details.entryRequirements().stream(), details.educationAndTraining().stream())
                .map(RoleWords::bare)
                .filter(words -> !words.isEmpty() && !REGISTERED.matcher(words).matches())
                .map(Criterion::background)
                .forEach(all::add);
        registration(details.professionalRegistration()).ifPresent(all::add);
        if (!details.minimumVetting().equals("NONE")) {
            all.add(new Criterion(
                    Kind.ESSENTIAL,
                    "Police clearance, granted before the start: " + RoleWords.clearance(details),
                    "Check by the police force"));
        }
        all.add(new Criterion(
                Kind.ESSENTIAL, "Disclosure and Barring Service check: " + details.dbs(), "Check before the start"));
        if (welcomesLivedExperience(sheet)) {
            all.add(new Criterion(
                    Kind.DESIRABLE,
                    "Lived experience of the justice system, mental ill health, disability or substance use, and "
                            + "readiness to use it safely",
                    "Application, interview"));
        }
        return all;
    }

    private static Criterion background(String words) {
        String plain = words.toLowerCase(Locale.UK);
        String how =
                ON_PAPER.matcher(plain).matches() ? "Application, check of certificates" : "Application, interview";
        if (NOTHING.matcher(plain).matches()) {
            return new Criterion(Kind.NOTHING_ASKED, words, "");
        }
        if (LATER.matcher(plain).matches()) {
            return new Criterion(Kind.AFTER_START, words, "");
        }
        return WISHED.matcher(plain).matches()
                ? new Criterion(Kind.DESIRABLE, WISH.matcher(words).replaceAll(""), how)
                : new Criterion(Kind.ESSENTIAL, words, how);
    }

    private static Optional<Criterion> registration(String asked) {
        String how = "Application, check of the register";
        return switch (asked) {
            case "none", "not required" -> Optional.empty();
            case "required" -> Optional.of(new Criterion(Kind.ESSENTIAL, "Current professional registration", how));
            case "desirable" -> Optional.of(new Criterion(Kind.DESIRABLE, "Current professional registration", how));
            default -> Optional.of(new Criterion(Kind.ESSENTIAL, "Current professional registration: " + asked, how));
        };
    }

    /** On the pathway of peers and one step beyond it, where the entry requirements do not say it already. */
    private static boolean welcomesLivedExperience(RoleSheet sheet) {
        boolean isSaid = sheet.role().details().entryRequirements().stream()
                .anyMatch(entry -> entry.toLowerCase(Locale.UK).contains("lived"));
        RoleCode role = sheet.role().code();
        return !isSaid
                && sheet.framework().routes().stream()
                        .filter(route -> route.toRole().equals(role))
                        .anyMatch(route -> route.pathway().equals(PATHWAY_OF_PEERS)
                                || sheet.framework().routes().stream()
                                        .anyMatch(earlier -> earlier.pathway().equals(PATHWAY_OF_PEERS)
                                                && earlier.toRole().equals(route.fromRole())));
    }
}
