package org.waymark.skillmix;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.waymark.people.TeamPost;
import org.waymark.vetting.Cleared;

/**
 * The same question answered the slow way, with nothing of the rules' own code: every day on which something holds is
 * written down one by one, and the day asked for is looked up.
 */
final class NaiveReadiness {

    private static final LocalDate END = LocalDate.of(2032, 12, 31);

    private NaiveReadiness() {}

    static Set<LocalDate> days(PersonOnTeam person, SiteRules site, LocalDate from) {
        Set<LocalDate> posts = new HashSet<>();
        for (TeamPost post : person.posts()) {
            boolean here = post.service().value() == site.service().value()
                    && post.sites().stream()
                            .anyMatch(one -> one.value() == site.id().value());
            for (LocalDate day = from; here && !day.isAfter(END); day = day.plusDays(1)) {
                boolean late = post.endsOn() != null && post.endsOn().compareTo(day) < 0;
                boolean termOver =
                        post.termEndsOn() != null && post.termEndsOn().compareTo(day) < 0;
                if (post.startsOn().compareTo(day) <= 0 && !late && !termOver) {
                    posts.add(day);
                }
            }
        }
        Set<LocalDate> ready = new HashSet<>();
        for (LocalDate day = from; !day.isAfter(END); day = day.plusDays(1)) {
            if (posts.contains(day)
                    && isOpen(site, day)
                    && isCleared(person, site, day)
                    && isAgreed(person, site, day)
                    && isSupervisedAndTrained(person, day)) {
                ready.add(day);
            }
        }
        return ready;
    }

    static boolean isOpen(SiteRules site, LocalDate day) {
        return site.openedOn().toEpochDay() <= day.toEpochDay()
                && (site.closedOn() == null
                        || day.toEpochDay() <= site.closedOn().toEpochDay());
    }

    /** Ranks written out by hand. */
    private static int rank(String level) {
        return switch (level) {
            case "NPPV1" -> 1;
            case "NPPV2A" -> 2;
            case "NPPV2F" -> 3;
            case "NPPV3" -> 4;
            default -> 0;
        };
    }

    static boolean isCleared(PersonOnTeam person, SiteRules site, LocalDate day) {
        if (site.clearance().isEmpty()) {
            return true;
        }
        for (Cleared one : person.clearances()) {
            boolean level = site.clearance().equals("MPS")
                    ? one.level().equals("MPS")
                    : rank(one.level()) >= rank(site.clearance());
            boolean body = site.force() == null
                    || one.issuer().value().equals("UKSV")
                    || one.issuer().value().equals(site.force().value());
            if (level && body && one.from().compareTo(day) <= 0 && one.until().compareTo(day) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** So many months before the day, counted by hand: the same day of that month, or its last where it is shorter. */
    static boolean isAgreed(PersonOnTeam person, SiteRules site, LocalDate day) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1 - site.levelMonths();
        int length = YearMonth.of(month / 12, month % 12 + 1).lengthOfMonth();
        LocalDate oldest = LocalDate.of(month / 12, month % 12 + 1, Math.min(day.getDayOfMonth(), length));
        for (DatedLevel level : person.levels().values()) {
            long agreed = level.agreedOn().toEpochDay();
            if (agreed <= day.toEpochDay() && agreed >= oldest.toEpochDay()) {
                return true;
            }
        }
        return false;
    }

    static boolean isSupervisedAndTrained(PersonOnTeam person, LocalDate day) {
        boolean supervised = person.supervisedUntil() == null || !day.isAfter(person.supervisedUntil());
        return supervised && person.trainedUntil().values().stream().noneMatch(last -> last.isBefore(day));
    }
}
