package org.waymark.skillmix;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.OpeningHours;
import org.waymark.provision.Pathway;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Spell;

/** What the moves about places make of a picture: a site or pathway opens, hours change. */
final class SiteMoves {

    /** Clearance in London is a scheme of its own. */
    private static final ForceCode METROPOLITAN = new ForceCode("MPS");

    private static final String LONDON = "MPS";

    private SiteMoves() {}

    /** The new site needs what its kind always needs, and what it needs for the pathways that the service has elsewhere. */
    static String opens(Pretence pretence, ScenarioBasis basis, Move.SiteOpens move, int place) {
        if (move.force() == null && move.kind().needsForce()) {
            return "A custody suite belongs to a police force. Say which.";
        }
        if (pretence.hasSiteCalled(move.name())) {
            return "The service has a site called “" + move.name() + "” already.";
        }
        pretence.open(
                new SiteRules(
                        move.site(),
                        pretence.recorded().service(),
                        move.name(),
                        move.force(),
                        move.day(),
                        null,
                        "",
                        basis.rule().levelMonths(),
                        basis.schemes()),
                move.kind());
        Set<Pathway> offered = EnumSet.noneOf(Pathway.class);
        pretence.recorded().needs().forEach(need -> {
            if (need.pathway() != null) {
                offered.add(need.pathway());
            }
        });
        List<CoverNeed> template = template(basis, move.kind(), move.force())
                .filter(need -> need.pathway() == null || offered.contains(need.pathway()))
                .toList();
        pretence.addAll(template, move.site(), place);
        return template.isEmpty() ? "No template says what a site of this kind needs." : "";
    }

    static String opens(Pretence pretence, ScenarioBasis basis, Move.PathwayOpens move, int place) {
        String closed = whyClosed(pretence, move.site());
        Optional<SiteKind> kind = pretence.kind(move.site());
        if (!closed.isEmpty() || kind.isEmpty()) {
            return closed;
        }
        if (pretence.needsOf(move.site()).stream().anyMatch(need -> need.pathway() == move.pathway())) {
            return "This pathway has needs there already, so this changes nothing.";
        }
        ForceCode force = pretence.site(move.site()).map(SiteRules::force).orElse(null);
        List<CoverNeed> template = template(basis, kind.get(), force)
                .filter(need -> need.pathway() == move.pathway())
                .toList();
        pretence.addAll(template, move.site(), place);
        return template.isEmpty() ? "No template says what this pathway needs at such a site." : "";
    }

    /**
     * Needs without hours of their own, held on all days of the site, go with the site's days. Others keep the days and
     * the hours that are left to them; where none are left, they are needed no more.
     */
    static String hours(Pretence pretence, Move.HoursChange move) {
        String closed = whyClosed(pretence, move.site());
        if (!closed.isEmpty()) {
            return closed;
        }
        pretence.site(move.site())
                .ifPresent(site -> pretence.hours(
                        site, OpeningHours.on(move.openDays(), move.hours().toArray(Spell[]::new))));
        List<CoverNeed> needs = pretence.needsOf(move.site());
        Set<DayOfWeek> daysNow = EnumSet.noneOf(DayOfWeek.class);
        needs.forEach(need -> daysNow.addAll(need.days()));
        int gone = 0;
        for (CoverNeed need : needs) {
            boolean follows = need.hours() == null && need.days().containsAll(daysNow);
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(move.openDays());
            if (!follows) {
                days.retainAll(need.days());
            }
            Spell own = need.hours();
            Spell left = own == null ? null : within(own, move.hours());
            if (days.isEmpty() || (own != null && left == null)) {
                pretence.drop(need);
                gone++;
            } else {
                pretence.put(on(need, days, left));
            }
        }
        return needs.isEmpty() ? "Nothing is said of what this site needs, so this changes nothing." : goneWords(gone);
    }

    private static String goneWords(int gone) {
        return switch (gone) {
            case 0 -> "";
            case 1 -> "One need has no hours left.";
            default -> gone + " needs have no hours left.";
        };
    }

    /** What is left of the need's hours: the longest stretch that it shares with the hours of the site. */
    private static @Nullable Spell within(Spell own, List<Spell> hours) {
        Spell longest = null;
        for (Spell open : hours) {
            for (int shift : new int[] {-Spell.DAY, 0, Spell.DAY}) {
                int from = Math.max(own.opens(), open.opens() + shift);
                int to = Math.min(own.closes(), open.closes() + shift);
                int start = from % Spell.DAY;
                if (from < to && (longest == null || to - from > longest.minutes())) {
                    longest = new Spell(start, start + to - from);
                }
            }
        }
        return longest;
    }

    /** What a site of the kind needs; its force says at which level people are cleared, and without one nobody asks. */
    private static Stream<CoverNeed> template(ScenarioBasis basis, SiteKind kind, @Nullable ForceCode force) {
        return basis.templates().getOrDefault(kind, List.of()).stream()
                .map(need -> with(need, need.days(), need.hours(), clearance(need.clearance(), force)));
    }

    private static String clearance(String usual, @Nullable ForceCode force) {
        if (usual.isEmpty() || force == null) {
            return "";
        }
        return force.equals(METROPOLITAN) ? LONDON : usual;
    }

    private static CoverNeed on(CoverNeed need, Set<DayOfWeek> days, @Nullable Spell hours) {
        return with(need, days, hours, need.clearance());
    }

    private static CoverNeed with(CoverNeed need, Set<DayOfWeek> days, @Nullable Spell hours, String clearance) {
        return new CoverNeed(
                need.id(),
                need.site(),
                need.pathway(),
                days,
                hours,
                need.role(),
                need.competencies(),
                need.headcount(),
                need.womanChoice(),
                clearance,
                need.criticality(),
                need.reason());
    }

    /** Why nothing can happen at the site on the day; empty where it can. */
    static String whyClosed(Pretence pretence, SiteId id) {
        Optional<SiteRules> found = pretence.site(id);
        if (found.isEmpty()) {
            return "This site is not one of this service.";
        }
        SiteRules site = found.get();
        if (site.isOpenOn(pretence.day())) {
            return "";
        }
        return pretence.day().isBefore(site.openedOn())
                ? site.name() + " opens on " + Today.inWords(site.openedOn()) + " only."
                : site.name() + " is closed by " + Today.inWords(pretence.day()) + ".";
    }
}
