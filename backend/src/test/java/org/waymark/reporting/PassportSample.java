package org.waymark.reporting;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.LevelWords;
import org.waymark.framework.RoleDetails;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.ScaleLevel;
import org.waymark.framework.Strand;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.Today;

/** A passport made by hand. */
final class PassportSample {

    private static final Domain VALUES = new Domain(new DomainCode("VAL"), "Values, rights and accountability", 1);
    private static final Domain RISK = new Domain(new DomainCode("RSK"), "Risk & safeguarding", 2);
    private static final ScaleLevel SUPPORTED = new ScaleLevel(new Level(2), "With support", "Developing", "", "");
    private static final ScaleLevel ALONE = new ScaleLevel(new Level(3), "On my own", "Competent", "", "");
    private static final ScaleLevel COMPLEX = new ScaleLevel(new Level(4), "Complex cases", "Proficient", "", "");

    private PassportSample() {}

    static Passport of(String name) {
        return with(name, "Priya Shah", "Reflection on a long night in custody", 3);
    }

    static Passport with(String name, String agreedBy, String evidence, int lines) {
        var many = new ArrayList<Passport.Line>();
        for (int line = 1; line <= lines; line++) {
            many.add(new Passport.Line(
                    competency("VAL", line, VALUES),
                    line % 2 == 0 ? SUPPORTED : ALONE,
                    line % 3 == 0 ? null : ALONE,
                    LocalDate.of(2026, 3, 3).plusDays(line),
                    agreedBy,
                    looks(line % 2 == 0 ? SUPPORTED : ALONE)));
        }
        Competency formulation = competency("RSK", 2, RISK);
        return new Passport(
                new Passport.Holder(
                        name,
                        specialist(),
                        List.of(new Strand(new StrandCode("WOM"), "Women", new RoleCode("SPE"), "")),
                        "North Vale Liaison and Diversion"),
                new Framework.About(
                        "2026-1", "Framework (reconstruction)", "reconstruction", "It is a reconstruction.", ""),
                List.of(new Passport.Part(VALUES, many)),
                List.of(new Passport.Open(RISK, formulation, COMPLEX)),
                List.of(new Passport.Evidence(evidence, LocalDate.of(2026, 5, 7), List.of(formulation))),
                List.of(),
                new Passport.Made(name, ZonedDateTime.of(2026, 11, 20, 14, 2, 0, 0, Today.LONDON)));
    }

    private static LevelWords looks(ScaleLevel step) {
        return step.equals(ALONE)
                ? new LevelWords(step, "I check in at the desk.", "Checks in at the desk and agrees a room.", true)
                : new LevelWords(step, "I do this with help.", "Does this with help.", false);
    }

    private static Competency competency(String domain, int number, Domain in) {
        return new Competency(
                new CompetencyCode(String.format("%s-%02d", domain, number)),
                in.code(),
                in.name() + ", part " + number,
                "",
                "core",
                "",
                "",
                number);
    }

    private static RoleProfile specialist() {
        var details = new RoleDetails(
                List.of(),
                List.of(),
                "paid",
                List.of("6"),
                List.of(),
                List.of(),
                "required",
                null,
                "NPPV2F",
                "",
                "",
                3,
                3,
                "SP-SPE",
                "",
                "medium");
        return new RoleProfile(new RoleCode("SPE"), "Specialist practitioner", 6, "", details, false, 6);
    }
}
