package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Today;
import org.waymark.people.TeamPost;
import org.waymark.vetting.Cleared;

/** The one set of rules that says whether somebody may work at a site on a day, and until when. */
final class ReadinessRules {

    private ReadinessRules() {}

    /** The answer with every reason, and the day on which it next changes. */
    static Readiness of(PersonOnTeam person, SiteRules site, LocalDate day) {
        return new Readiness(person.person(), site.id(), day, reasons(person, site, day), changesOn(person, site, day));
    }

    static List<Reason> reasons(PersonOnTeam person, SiteRules site, LocalDate day) {
        return List.of(
                open(site, day),
                inPost(person, site, day),
                cleared(person, site, day),
                agreed(person, site, day),
                supervised(person, day),
                trained(person, day));
    }

    static boolean isReady(PersonOnTeam person, SiteRules site, LocalDate day) {
        return reasons(person, site, day).stream().noneMatch(Reason::stops);
    }

    static Reason open(SiteRules site, LocalDate day) {
        LocalDate closed = site.closedOn();
        if (day.isBefore(site.openedOn())) {
            return Reason.stops(Rule.SITE, site.name() + " opens on " + Today.inWords(site.openedOn()) + ".");
        }
        if (closed != null && closed.isBefore(day)) {
            return Reason.stops(Rule.SITE, site.name() + " closed on " + Today.inWords(closed) + ".");
        }
        return Reason.holds(
                Rule.SITE,
                closed == null
                        ? "The service works there."
                        : "The service works there until " + Today.inWords(closed) + ".",
                closed);
    }

    static Reason inPost(PersonOnTeam person, SiteRules site, LocalDate day) {
        Optional<TeamPost> post = person.postOn(day, site);
        if (post.isPresent()) {
            LocalDate last = post.get().lastDay();
            return Reason.holds(
                    Rule.POST,
                    last == null ? "In post there." : "In post there until " + Today.inWords(last) + ".",
                    last);
        }
        return Reason.stops(Rule.POST, whyNotInPost(person, site, day));
    }

    private static String whyNotInPost(PersonOnTeam person, SiteRules site, LocalDate day) {
        List<TeamPost> here = person.posts().stream()
                .filter(post -> post.service().equals(site.service()))
                .toList();
        if (here.stream().anyMatch(post -> post.isWorkedOn(day))) {
            return "The post does not name this site.";
        }
        Optional<LocalDate> begins = here.stream()
                .map(TeamPost::startsOn)
                .filter(start -> start.isAfter(day))
                .min(Comparator.naturalOrder());
        if (begins.isPresent()) {
            return "The post begins on " + Today.inWords(begins.get()) + ".";
        }
        Optional<TeamPost> last = here.stream()
                .filter(post -> post.lastDay() != null)
                .max(Comparator.comparing(post -> String.valueOf(post.lastDay())));
        return last.map(post -> termEnded(post) + Today.inWords(lastDay(post)) + ".")
                .orElse("No post in this service.");
    }

    private static String termEnded(TeamPost post) {
        LocalDate term = post.termEndsOn();
        return term != null && term.equals(post.lastDay()) ? "The volunteer term ended on " : "The post ended on ";
    }

    private static LocalDate lastDay(TeamPost post) {
        LocalDate last = post.lastDay();
        return last == null ? LocalDate.MAX : last;
    }

    static Reason cleared(PersonOnTeam person, SiteRules site, LocalDate day) {
        if (!site.asksForClearance()) {
            return Reason.notAsked(Rule.CLEARANCE, "No clearance is asked for there.");
        }
        return clearedUntil(person, site, day)
                .map(until -> Reason.holds(Rule.CLEARANCE, "Cleared until " + Today.inWords(until) + ".", until))
                .orElseGet(() -> Reason.stops(Rule.CLEARANCE, "Not cleared there."));
    }

    /** The last day of the clearance that counts at the site on the day; of several the one that holds longest. */
    static Optional<LocalDate> clearedUntil(PersonOnTeam person, SiteRules site, LocalDate day) {
        return person.clearances().stream()
                .filter(one -> one.holdsOn(day) && site.accepts(one))
                .map(Cleared::until)
                .max(Comparator.naturalOrder());
    }

    static Reason agreed(PersonOnTeam person, SiteRules site, LocalDate day) {
        Optional<LocalDate> last = person.agreedBy(day);
        if (last.isEmpty()) {
            return Reason.stops(Rule.LEVELS, "No levels have been agreed yet.");
        }
        String agreed = "Levels were last agreed on " + Today.inWords(last.get());
        if (!site.isFresh(last.get(), day)) {
            return Reason.stops(Rule.LEVELS, agreed + ", more than " + months(site.levelMonths()) + " before.");
        }
        LocalDate until = site.freshUntil(last.get());
        return Reason.holds(Rule.LEVELS, agreed + " and count until " + Today.inWords(until) + ".", until);
    }

    static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }

    /** What has to be kept in date besides levels: supervision and mandatory training, where they are recorded. */
    static List<Reason> upkeep(PersonOnTeam person, LocalDate day) {
        return List.of(supervised(person, day), trained(person, day));
    }

    private static Reason supervised(PersonOnTeam person, LocalDate day) {
        LocalDate until = person.supervisedUntil();
        if (until == null) {
            return Reason.notRecorded(Rule.SUPERVISION, "Supervision is not recorded yet, so it was not looked at.");
        }
        return until.isBefore(day)
                ? Reason.stops(Rule.SUPERVISION, "Supervision was due by " + Today.inWords(until) + ".")
                : Reason.holds(Rule.SUPERVISION, "Supervision is in date until " + Today.inWords(until) + ".", until);
    }

    private static Reason trained(PersonOnTeam person, LocalDate day) {
        Map<String, LocalDate> courses = person.trainedUntil();
        if (courses.isEmpty()) {
            return Reason.notRecorded(
                    Rule.TRAINING, "Mandatory training is not recorded yet, so it was not looked at.");
        }
        String out = courses.entrySet().stream()
                .filter(course -> course.getValue().isBefore(day))
                .sorted(Map.Entry.comparingByKey())
                .map(course -> course.getKey() + " on " + Today.inWords(course.getValue()))
                .collect(Collectors.joining(", "));
        LocalDate first =
                courses.values().stream().min(Comparator.naturalOrder()).orElse(day);
        return out.isEmpty()
                ? Reason.holds(Rule.TRAINING, "Training is in date until " + Today.inWords(first) + ".", first)
                : Reason.stops(Rule.TRAINING, "Mandatory training ran out: " + out + ".");
    }

    /** Only where something begins or ends can the answer change, so only those days are looked at. */
    private static @Nullable LocalDate changesOn(PersonOnTeam person, SiteRules site, LocalDate day) {
        boolean now = isReady(person, site, day);
        for (LocalDate turn : turns(person, site)) {
            if (turn.isAfter(day) && isReady(person, site, turn) != now) {
                return turn;
            }
        }
        return null;
    }

    /** The days on which anything recorded about the person, or the site itself, begins or no longer holds. */
    static SortedSet<LocalDate> turns(PersonOnTeam person, SiteRules site) {
        var turns = new TreeSet<LocalDate>();
        turns.add(site.openedOn());
        after(turns, site.closedOn());
        for (TeamPost post : person.posts()) {
            turns.add(post.startsOn());
            after(turns, post.lastDay());
        }
        for (Cleared cleared : person.clearances()) {
            turns.add(cleared.from());
            after(turns, cleared.until());
        }
        person.levels().values().forEach(level -> {
            turns.add(level.agreedOn());
            after(turns, site.freshUntil(level.agreedOn()));
        });
        after(turns, person.supervisedUntil());
        person.trainedUntil().values().forEach(last -> after(turns, last));
        return turns;
    }

    private static void after(SortedSet<LocalDate> turns, @Nullable LocalDate lastDay) {
        if (lastDay != null) {
            turns.add(lastDay.plusDays(1));
        }
    }
}
