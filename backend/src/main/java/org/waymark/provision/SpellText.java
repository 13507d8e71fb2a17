package org.waymark.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;

/** Opening hours of one day as people type them: 09:00 to 12:30, 13:00 to 17:00, or closed, or 24 hours. */
public final class SpellText {

    private static final String TIME = "(\\d{1,2})(?:[:.]?(\\d{2}))?(am|pm)?";
    private static final Pattern SPELL = Pattern.compile(TIME + "(?:-|to)" + TIME);
    private static final Set<String> CLOSED = Set.of("", "closed", "none", "-");
    private static final Set<String> ALWAYS = Set.of("24hours", "24h", "24/7", "roundtheclock", "allday");

    /** A night shift is shorter; what is longer is more likely two times the wrong way round. */
    private static final int LONGEST_PAST_MIDNIGHT = 16 * 60;

    private static final int MOST = 6;

    private SpellText() {}

    /** The spells, none where the day is closed; what cannot be read is a fault of the field. */
    public static List<Spell> read(String typed, String field, Faults faults) {
        String plain = Faults.clean(typed).toLowerCase(Locale.UK).replaceAll("\\s|open", "");
        if (CLOSED.contains(plain)) {
            return List.of();
        }
        if (ALWAYS.contains(plain)) {
            return List.of(Spell.ROUND_THE_CLOCK);
        }
        var spells = new ArrayList<Spell>();
        for (String part : plain.replaceAll("[–—−]", "-").split("[,;&]|and", -1)) {
            Matcher found = SPELL.matcher(part);
            if (!found.matches()) {
                faults.add(
                        field,
                        "We cannot read “" + Refused.quoted(typed) + "”. Write for example 09:00 to 17:00,"
                                + " or closed, or 24 hours.");
                return List.of();
            }
            spell(found, field, faults, spells);
        }
        faults.unless(spells.size() <= MOST, field, "Give at most " + MOST + " spells for one day.");
        return List.copyOf(spells);
    }

    /** The spells as they are typed. */
    public static String write(List<Spell> spells) {
        return spells.isEmpty() ? "closed" : spells.stream().map(Spell::words).collect(Collectors.joining(", "));
    }

    private static void spell(Matcher found, String field, Faults faults, List<Spell> into) {
        int opens = minutes(found.group(1), found.group(2), found.group(3));
        int closes = minutes(found.group(4), found.group(5), found.group(6));
        if (opens < 0 || closes < 0 || opens == Spell.DAY) {
            faults.add(field, "There is no such time of day in “" + Refused.quoted(found.group()) + "”.");
        } else if (opens == closes) {
            faults.add(field, "It opens and closes at the same time. For round the clock write 24 hours.");
        } else if (closes < opens && closes + Spell.DAY - opens > LONGEST_PAST_MIDNIGHT) {
            faults.add(
                    field,
                    "Closing comes before opening. Past midnight that would be " + (closes + Spell.DAY - opens) / 60
                            + " hours; check the two times.");
        } else {
            into.add(new Spell(opens, closes > opens ? closes : closes + Spell.DAY));
        }
    }

    /** Minutes after midnight; less than nothing where there is no such time. */
    private static int minutes(String hour, @Nullable String minute, @Nullable String half) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (half != null) {
            boolean sound = hours >= 1 && hours <= 12;
            hours = sound ? hours % 12 + (half.equals("pm") ? 12 : 0) : 99;
        }
        int whole = hours * 60 + minutes;
        return whole <= Spell.DAY && minutes < 60 ? whole : -1;
    }
}
