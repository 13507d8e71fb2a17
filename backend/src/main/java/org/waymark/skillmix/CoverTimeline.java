package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.people.TeamPost;
import org.waymark.provision.CoverNeed;

/**
 * What ends within a year, site by site, and the days on which the verdict on a need changes if nothing is done: nobody
 * is cleared again, no levels are agreed and the plans stay as they are.
 *
 * @param from the day from which it looks ahead
 * @param until the last day it looks at
 * @param sites those at which anything ends, by name
 * @param turns earliest first
 */
public record CoverTimeline(LocalDate from, LocalDate until, List<SiteEndings> sites, List<NeedTurn> turns) {

    /** How far it looks ahead. */
    public static final int MONTHS = 12;

    public CoverTimeline {
        sites = List.copyOf(sites);
        turns = List.copyOf(turns);
    }

    static CoverTimeline of(CoverPicture picture) {
        LocalDate until = picture.day().plusMonths(MONTHS);
        return new CoverTimeline(picture.day(), until, endings(picture, until), turns(picture, until));
    }

    /** What ends from the day of the picture to the other, site by site. */
    static List<SiteEndings> endings(CoverPicture picture, LocalDate until) {
        return picture.sites().values().stream()
                .map(site -> new SiteEndings(site.id(), site.name(), endings(picture, site, until)))
                .filter(site -> !site.endings().isEmpty())
                .sorted(Comparator.comparing((SiteEndings site) -> site.name().toLowerCase(Locale.UK))
                        .thenComparing(site -> site.site().value()))
                .toList();
    }

    private static List<Ending> endings(CoverPicture picture, SiteRules site, LocalDate until) {
        var endings = new ArrayList<Ending>();
        for (PersonOnTeam person : picture.people()) {
            if (person.posts().stream().noneMatch(post -> post.sites().contains(site.id()))) {
                continue;
            }
            for (LocalDate turn : ReadinessRules.turns(person, site)) {
                LocalDate last = turn.minusDays(1);
                if (!last.isBefore(picture.day()) && !last.isAfter(until) && site.isOpenOn(last)) {
                    ends(person, site, last)
                            .forEach(what -> endings.add(new Ending(last, what, person.person(), person.name())));
                }
            }
        }
        endings.sort(Comparator.comparing(Ending::lastDay)
                .thenComparing(Ending::what)
                .thenComparing(ending -> ending.name().toLowerCase(Locale.UK)));
        return endings;
    }

    /** What ends with the day: the post, or else clearance and levels, each where the next day is without it. */
    private static List<Ends> ends(PersonOnTeam person, SiteRules site, LocalDate last) {
        LocalDate next = last.plusDays(1);
        var post = person.postOn(last, site);
        if (post.isEmpty()) {
            return List.of();
        }
        if (person.postOn(next, site).isEmpty()) {
            return List.of(isTerm(person, site, last) ? Ends.TERM : Ends.POST);
        }
        var ends = new ArrayList<Ends>();
        if (ReadinessRules.cleared(person, site, next).stops()
                && !ReadinessRules.cleared(person, site, last).stops()) {
            ends.add(Ends.CLEARANCE);
        }
        if (ReadinessRules.agreed(person, site, next).stops()
                && !ReadinessRules.agreed(person, site, last).stops()) {
            ends.add(Ends.LEVELS);
        }
        return ends;
    }

    /** Whether it is a volunteer's term, not the post itself, that ends at the site with the day. */
    static boolean isTerm(PersonOnTeam person, SiteRules site, LocalDate last) {
        return person.posts().stream()
                .filter(post -> post.service().equals(site.service())
                        && post.sites().contains(site.id())
                        && last.equals(post.lastDay()))
                .map(TeamPost::termEndsOn)
                .anyMatch(last::equals);
    }

    private static List<NeedTurn> turns(CoverPicture picture, LocalDate until) {
        var turns = new ArrayList<NeedTurn>();
        picture.needs().forEach(need -> turns.addAll(turns(picture, need, until)));
        turns.sort(Comparator.comparing(NeedTurn::day)
                .thenComparing(turn -> turn.need().criticality(), Comparator.reverseOrder())
                .thenComparing(turn -> turn.siteName().toLowerCase(Locale.UK))
                .thenComparing(turn -> turn.need().id().value()));
        return turns;
    }

    private record Change(List<String> leaving, List<String> joining) {}

    private static List<NeedTurn> turns(CoverPicture picture, CoverNeed need, LocalDate until) {
        SiteRules site = picture.site(need);
        SortedMap<LocalDate, Change> changes = new TreeMap<>();
        int have = 0;
        for (PersonOnTeam person : picture.people()) {
            have += CountingRules.counts(person, need, site, picture.day()) ? 1 : 0;
            note(picture, need, person, until, changes);
        }
        var turns = new ArrayList<NeedTurn>();
        for (var change : changes.entrySet()) {
            Change names = change.getValue();
            int then = have - names.leaving().size() + names.joining().size();
            var turn = new NeedTurn(
                    need,
                    site.name(),
                    change.getKey(),
                    have,
                    then,
                    names.leaving(),
                    names.joining(),
                    CoverSentences.ifNothingIsDone(need, site.name(), then, change.getKey(), picture.framework()));
            if (turn.from() != turn.to()) {
                turns.add(turn);
            }
            have = then;
        }
        return turns;
    }

    /** Only where something of one person's begins or ends can they begin or cease to count, so only there is it asked. */
    private static void note(
            CoverPicture picture,
            CoverNeed need,
            PersonOnTeam person,
            LocalDate until,
            SortedMap<LocalDate, Change> changes) {
        SiteRules site = picture.site(need);
        boolean counts = CountingRules.counts(person, need, site, picture.day());
        for (LocalDate turn : ReadinessRules.turns(person, site)) {
            if (!turn.isAfter(picture.day()) || turn.isAfter(until)) {
                continue;
            }
            boolean then = CountingRules.counts(person, need, site, turn);
            if (then != counts) {
                Change change = changes.computeIfAbsent(turn, day -> new Change(new ArrayList<>(), new ArrayList<>()));
                (then ? change.joining() : change.leaving()).add(person.name());
                counts = then;
            }
        }
    }
}
