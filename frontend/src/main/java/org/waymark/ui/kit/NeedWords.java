package org.waymark.ui.kit;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Criticality;
import org.waymark.provision.Pathway;
import org.waymark.provision.Spell;
import org.waymark.ui.session.Texts;

/** What a cover need asks for, in words. */
public final class NeedWords {

    private static final int DAYS = 7;

    /** More competencies than these are counted rather than named in a title. */
    private static final int NAMED = 2;

    private NeedWords() {}

    /** What it is for and who is asked for: “Women · Specialist practitioner”. */
    public static String title(CoverNeed need, Framework framework) {
        return pathway(need.pathway()) + " · " + who(need, framework);
    }

    /** Who is asked for: the role profile, the competencies with their lowest level, or both. */
    public static String who(CoverNeed need, Framework framework) {
        var parts = new ArrayList<String>();
        RoleCode role = need.role();
        if (role != null) {
            parts.add(framework.role(role).map(RoleProfile::name).orElse(role.value()));
        }
        need.competencies().entrySet().stream()
                .limit(NAMED)
                .map(entry -> competency(entry.getKey(), entry.getValue(), framework))
                .forEach(parts::add);
        int more = need.competencies().size() - NAMED;
        if (more > 0) {
            parts.add(Texts.count("kit.need.more", more));
        }
        return parts.isEmpty() ? Texts.of("kit.need.anybody") : String.join(", ", parts);
    }

    /** A competency with its lowest level: “Women’s pathway at level 4”. */
    public static String competency(CompetencyCode code, Level level, Framework framework) {
        return Texts.of(
                "kit.need.competency",
                framework.find(code).map(Competency::title).orElse(code.value()),
                level.value());
    }

    /** The pathway by its name, or all work of the site. */
    public static String pathway(@Nullable Pathway pathway) {
        return pathway == null ? Texts.of("kit.need.allWork") : Texts.of("provision.pathway." + pathway.name());
    }

    public static String criticality(Criticality criticality) {
        return Texts.of("kit.need.criticality." + criticality.name());
    }

    /** The days and hours: “Monday to Friday, 09:00 to 17:00”. */
    public static String when(CoverNeed need) {
        return Texts.of("kit.need.when", days(need.days()), hours(need.hours()));
    }

    /** The days, those that follow each other as a range; every day where none is named. */
    public static String days(Set<DayOfWeek> days) {
        if (days.isEmpty() || days.size() == DAYS) {
            return Texts.of("provision.day.every");
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int day = 1; day <= DAYS; day++) {
            boolean here = days.contains(DayOfWeek.of(day));
            if (here && from == 0) {
                from = day;
            }
            if (here && (day == DAYS || !days.contains(DayOfWeek.of(day + 1)))) {
                parts.add(range(from, day));
                from = 0;
            }
        }
        return String.join(", ", parts);
    }

    private static String hours(@Nullable Spell hours) {
        if (hours == null) {
            return Texts.of("kit.need.whileOpen");
        }
        return hours.equals(Spell.ROUND_THE_CLOCK) ? Texts.of("kit.need.roundTheClock") : hours.words();
    }

    private static String range(int from, int to) {
        if (from == to) {
            return day(from);
        }
        return Texts.of(to == from + 1 ? "provision.day.two" : "provision.day.range", day(from), day(to));
    }

    private static String day(int day) {
        return Texts.of("provision.day." + DayOfWeek.of(day).name());
    }
}
