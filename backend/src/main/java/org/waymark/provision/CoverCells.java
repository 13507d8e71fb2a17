package org.waymark.provision;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;

/** Reads the cells of one line of a cover plan; what cannot be read is a fault of its cell. */
final class CoverCells {

    private static final int MOST_PEOPLE = 99;
    private static final int LONGEST_REASON = 500;
    private static final Set<String> WHOLE_SITE = Set.of("", "-", "none", "all", "all work", "whole site");
    private static final Set<String> AS_OPEN = Set.of("", "-", "as open", "when open", "opening hours", "open");
    private static final Set<String> NO_CLEARANCE = Set.of("", "-", "none", "no");
    private static final Pattern SKILL =
            Pattern.compile("([A-Z]{3})[ -]?([0-9]{2})(?:[ :=@]*(?:AT |LEVEL )*([0-9]{1,6}))?");

    private final CoverLine line;
    private final int row;
    private final CoverTerms terms;
    private final Faults faults;

    CoverCells(CoverLine line, int row, CoverTerms terms, Faults faults) {
        this.line = line;
        this.row = row;
        this.terms = terms;
        this.faults = faults;
    }

    /** The need, as far as it can be read. */
    CoverNeed read(CoverNeedId id, SiteId site) {
        var need = new CoverNeed(
                id,
                site,
                pathway(),
                days(),
                hours(),
                role(),
                competencies(),
                headcount(),
                woman(),
                clearance(),
                criticality(),
                faults.optional(CoverColumn.REASON.cell(row), line.reason(), LONGEST_REASON));
        faults.unless(
                !isEmpty(CoverColumn.ROLE) || !isEmpty(CoverColumn.COMPETENCIES),
                CoverColumn.ROLE.cell(row),
                "Name a role profile, or at least one competency with a level.");
        return need;
    }

    private @Nullable Pathway pathway() {
        String typed = text(CoverColumn.PATHWAY);
        if (WHOLE_SITE.contains(typed.toLowerCase(Locale.UK))) {
            return null;
        }
        var pathway = CoverWords.pathway(typed);
        if (pathway.isEmpty()) {
            fault(CoverColumn.PATHWAY, "There is no pathway " + quoted(typed) + ". Leave it empty for all the work.");
        }
        return pathway.orElse(null);
    }

    private Set<DayOfWeek> days() {
        String typed = text(CoverColumn.DAYS);
        if (typed.isEmpty()) {
            fault(CoverColumn.DAYS, "Say on which days, such as Mon-Fri.");
            return Set.of();
        }
        var days = CoverWords.days(typed);
        if (days.isEmpty()) {
            fault(
                    CoverColumn.DAYS,
                    "We cannot read the days " + quoted(typed) + ". Write for example Mon-Fri, or Mon, Wed.");
        }
        return days.orElse(Set.of());
    }

    private @Nullable Spell hours() {
        String typed = text(CoverColumn.HOURS);
        if (AS_OPEN.contains(typed.toLowerCase(Locale.UK))) {
            return null;
        }
        var own = new Faults();
        List<Spell> spells = SpellText.read(typed, CoverColumn.HOURS.cell(row), own);
        own.all().forEach(fault -> faults.add(fault.field(), fault.sentence()));
        if (own.isEmpty() && spells.size() != 1) {
            fault(
                    CoverColumn.HOURS,
                    spells.isEmpty()
                            ? "A line is about hours in which somebody is needed. Take it out, or give hours."
                            : "Give one time from and to; write a line of its own for each other.");
        }
        return spells.size() == 1 ? spells.getFirst() : null;
    }

    private @Nullable RoleCode role() {
        String typed = text(CoverColumn.ROLE);
        if (typed.isEmpty() || typed.equals("-")) {
            return null;
        }
        var role = terms.role(typed);
        if (role.isEmpty()) {
            fault(
                    CoverColumn.ROLE,
                    "There is no role profile " + quoted(typed) + ". Use its code or its name, such as PRA.");
        }
        return role.orElse(null);
    }

    private Map<CompetencyCode, Level> competencies() {
        var skills = new TreeMap<CompetencyCode, Level>();
        String typed = text(CoverColumn.COMPETENCIES);
        for (String part : isEmpty(CoverColumn.COMPETENCIES) ? new String[0] : typed.split("[;,\\n]", -1)) {
            String one = part.strip();
            if (!one.isEmpty()) {
                competency(one, skills);
            }
        }
        return skills;
    }

    private void competency(String typed, Map<CompetencyCode, Level> into) {
        Matcher found = SKILL.matcher(typed.toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            fault(
                    CoverColumn.COMPETENCIES,
                    "We cannot read " + quoted(typed) + ". Write code and level, such as RSK-02 4; COM-01 3.");
            return;
        }
        var code = new CompetencyCode(found.group(1) + "-" + found.group(2));
        if (!terms.knows(code)) {
            fault(CoverColumn.COMPETENCIES, "There is no competency " + code + ".");
        } else if (found.group(3) == null) {
            fault(CoverColumn.COMPETENCIES, "Say which level of " + code + " is enough, from 1 to 5.");
        } else {
            int level = Integer.parseInt(found.group(3));
            if (level < 1 || level > Level.HIGHEST) {
                fault(
                        CoverColumn.COMPETENCIES,
                        "A needed level is from 1 to 5, not " + level + " as for " + code + ".");
            } else if (into.putIfAbsent(code, new Level(level)) != null) {
                fault(CoverColumn.COMPETENCIES, code + " stands there twice.");
            }
        }
    }

    private int headcount() {
        String typed = text(CoverColumn.HEADCOUNT).replaceAll("[,\\s]|\\.0+$", "");
        if (typed.isEmpty()) {
            fault(CoverColumn.HEADCOUNT, "Say how many people are needed, from 1 to " + MOST_PEOPLE + ".");
            return 1;
        }
        if (!typed.matches("[0-9]{1,9}")) {
            fault(
                    CoverColumn.HEADCOUNT,
                    "How many people is a whole number from 1 to " + MOST_PEOPLE + ", not " + quoted(typed) + ".");
            return 1;
        }
        int people = Integer.parseInt(typed);
        if (people == 0) {
            fault(CoverColumn.HEADCOUNT, "Where nobody is needed, take the line out. Give a number from 1 to 99.");
        } else if (people > MOST_PEOPLE) {
            fault(CoverColumn.HEADCOUNT, "That is more than one place can need. Give a number from 1 to 99.");
        }
        return people;
    }

    private boolean woman() {
        var yes = CoverWords.yes(text(CoverColumn.WOMAN));
        if (yes.isEmpty()) {
            fault(CoverColumn.WOMAN, "Write yes where people have to be able to choose a woman, else no.");
        }
        return yes.orElse(false);
    }

    private String clearance() {
        String typed = text(CoverColumn.CLEARANCE);
        if (NO_CLEARANCE.contains(typed.toLowerCase(Locale.UK))) {
            return "";
        }
        var level = terms.clearance(typed);
        if (level.isEmpty()) {
            fault(
                    CoverColumn.CLEARANCE,
                    "There is no level of clearance " + quoted(typed) + ". Use one of " + terms.clearancesInWords()
                            + ", or leave it empty.");
        }
        return level.orElse("");
    }

    private Criticality criticality() {
        String typed = text(CoverColumn.CRITICALITY);
        var criticality = CoverWords.criticality(typed);
        if (criticality.isEmpty()) {
            fault(
                    CoverColumn.CRITICALITY,
                    (typed.isEmpty() ? "Say how much it matters" : "We cannot read " + quoted(typed) + ". Write")
                            + " critical, important or useful, or 3 to 1.");
        }
        return criticality.orElse(Criticality.IMPORTANT);
    }

    private boolean isEmpty(CoverColumn column) {
        String typed = text(column);
        return typed.isEmpty() || typed.equals("-");
    }

    private String text(CoverColumn column) {
        return Faults.clean(line.cell(column));
    }

    private void fault(CoverColumn column, String sentence) {
        faults.add(column.cell(row), sentence);
    }

    private static String quoted(String typed) {
        return "“" + Refused.quoted(typed) + "”";
    }
}
