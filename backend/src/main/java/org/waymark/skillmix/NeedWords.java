package org.waymark.skillmix;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.RoleCode;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Pathway;
import org.waymark.provision.Spell;

/** Says in words what a cover need asks for. */
final class NeedWords {

    private static final List<String> NUMBERS =
            List.of("nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private NeedWords() {}

    /** “two specialist practitioners for the women’s pathway, at weekends, 09:00 to 17:00”. */
    static String asks(CoverNeed need, Framework framework) {
        return number(need.headcount()) + " " + rest(need, framework, need.headcount() == 1);
    }

    /** The same as the heading of a list: “Specialist practitioners for the women’s pathway, at weekends”. */
    static String title(CoverNeed need, Framework framework) {
        String rest = rest(need, framework, need.headcount() == 1);
        return capital(rest);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String rest(CoverNeed need, Framework framework, boolean one) {
        var words = new StringBuilder(who(need.role(), framework, one));
        List<String> skills = need.competencies().entrySet().stream()
                .map(skill -> competency(skill.getKey(), framework) + " at level " + skill.getValue())
                .toList();
        if (!skills.isEmpty()) {
            words.append(" with ").append(listed(skills));
        }
        Pathway pathway = need.pathway();
        if (pathway != null) {
            words.append(" for ").append(pathway(pathway));
        }
        when(need).forEach(part -> words.append(", ").append(part));
        return words.toString();
    }

    private static String who(@Nullable RoleCode role, Framework framework, boolean one) {
        if (role == null) {
            return one ? "person" : "people";
        }
        return role(role, framework) + (one ? "" : "s");
    }

    private static List<String> when(CoverNeed need) {
        var when = new ArrayList<String>();
        Set<DayOfWeek> days = need.days();
        if (days.equals(WEEKDAYS)) {
            when.add("on weekdays");
        } else if (days.equals(WEEKEND)) {
            when.add("at weekends");
        } else if (!days.isEmpty() && days.size() < 7) {
            when.add("on "
                    + listed(days.stream()
                            .sorted()
                            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK) + "s")
                            .toList()));
        }
        Spell hours = need.hours();
        if (hours != null) {
            when.add(hours.words());
        }
        return when;
    }

    /** A role profile within a sentence: “specialist practitioner”. */
    static String role(RoleCode role, Framework framework) {
        return framework
                .role(role)
                .map(RoleProfile::name)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1))
                .orElse(role.value());
    }

    static String competency(CompetencyCode code, Framework framework) {
        return framework.find(code).map(Competency::title).orElse(code.value());
    }

    static String pathway(Pathway pathway) {
        return switch (pathway) {
            case IDENTIFICATION -> "identification";
            case SCREENING -> "screening";
            case ASSESSMENT -> "assessment";
            case REFERRAL -> "referral";
            case OUTREACH -> "outreach";
            case COURT_REPORTS -> "court reports";
            case WOMEN -> "the women’s pathway";
            case CHILDREN_AND_YOUNG_PEOPLE -> "children and young people";
            case LEARNING_DISABILITY_AND_NEURODIVERSITY -> "learning disability and neurodiversity";
            case CROWN_COURT -> "the Crown Court";
            case VOLUNTARY_ATTENDANCE -> "voluntary attendance";
            case VETERANS -> "the veterans’ pathway";
            case PEER_SUPPORT -> "peer support";
        };
    }

    /** Small numbers as words. */
    static String number(int count) {
        return count >= 0 && count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    }

    static String listed(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
