package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;
import org.waymark.people.TeamPost;
import org.waymark.provision.CoverNeed;
import org.waymark.vetting.Cleared;
import org.waymark.vetting.Schemes;

/** What the moves about people make of a picture: leaving, joining, working at one more site, being trained. */
final class PersonMoves {

    private PersonMoves() {}

    static String leaves(Pretence pretence, Move.Leaves move) {
        if (pretence.working(move.person()).isEmpty()) {
            return noPost(pretence);
        }
        pretence.remove(move.person());
        return "";
    }

    static String trained(Pretence pretence, Move.Trained move) {
        Optional<PersonOnTeam> found = pretence.working(move.person());
        if (found.isEmpty()) {
            return noPost(pretence);
        }
        CompetencyCode competency = move.competency();
        if (pretence.recorded().framework().find(competency).isEmpty()) {
            return "The framework has no competency " + competency + ".";
        }
        PersonOnTeam person = found.get();
        DatedLevel now = person.levels().get(competency);
        if (now != null && now.level().compareTo(move.level()) > 0) {
            return "Their agreed level in " + competency + " is " + now.level() + " already, so this changes nothing.";
        }
        Map<CompetencyCode, DatedLevel> levels = new HashMap<>(person.levels());
        levels.put(competency, new DatedLevel(move.level(), move.day()));
        pretence.put(person.agreed(levels));
        return "";
    }

    static String worksAlso(Pretence pretence, Move.WorksAlso move) {
        Optional<PersonOnTeam> found = pretence.working(move.person());
        if (found.isEmpty()) {
            return noPost(pretence);
        }
        String closed = SiteMoves.whyClosed(pretence, move.site());
        Optional<SiteRules> there = pretence.site(move.site());
        if (!closed.isEmpty() || there.isEmpty()) {
            return closed;
        }
        SiteRules site = there.get();
        if (found.get().postOn(pretence.day(), site).isPresent() && Schemes.asksNothing(move.clearance())) {
            return "They work there already, so this changes nothing.";
        }
        PersonOnTeam moved = clearedFor(pretence, posted(pretence, found.get(), site), site, move);
        pretence.put(moved);
        return notCleared(pretence, moved, site);
    }

    /** Adds the site to the first post that the person works in. */
    private static PersonOnTeam posted(Pretence pretence, PersonOnTeam person, SiteRules site) {
        var posts = new ArrayList<>(person.posts());
        for (int at = 0; at < posts.size(); at++) {
            TeamPost post = posts.get(at);
            if (post.isWorkedOn(pretence.day()) && post.service().equals(site.service())) {
                posts.set(at, post.alsoAt(site.id()));
                break;
            }
        }
        return person.in(posts);
    }

    private static PersonOnTeam clearedFor(
            Pretence pretence, PersonOnTeam person, SiteRules site, Move.WorksAlso move) {
        if (Schemes.asksNothing(move.clearance())) {
            return person;
        }
        ForceCode force = site.force();
        var clearances = new ArrayList<>(person.clearances());
        clearances.add(new Cleared(
                person.person(),
                force == null ? Schemes.NATIONAL : force,
                move.clearance(),
                move.day(),
                pretence.day().plusYears(1)));
        return person.cleared(clearances);
    }

    private static String notCleared(Pretence pretence, PersonOnTeam person, SiteRules site) {
        String lacking = pretence.needsOf(site.id()).stream()
                .map(CoverNeed::clearance)
                .filter(level -> !Schemes.asksNothing(level))
                .distinct()
                .filter(level -> person.clearances().stream()
                        .noneMatch(one -> one.holdsOn(pretence.day())
                                && site.asking(level).accepts(one)))
                .sorted()
                .map(level -> site.schemes().named(level))
                .collect(Collectors.joining(", "));
        return lacking.isEmpty()
                ? ""
                : "They are not cleared there at " + lacking + ", so they do not count for needs that ask for it.";
    }

    static String joins(Pretence pretence, ScenarioBasis basis, Move.Joins move, int place) {
        Optional<RoleProfile> role = pretence.recorded().framework().role(move.role());
        if (role.isEmpty()) {
            return "The framework has no role profile " + move.role() + ".";
        }
        var said = new ArrayList<String>();
        Set<SiteId> open = openSites(pretence, move.sites(), said);
        if (open.isEmpty()) {
            said.add("Without a site nobody can begin.");
            return String.join(" ", said);
        }
        var id = new PersonId(-1L - place);
        String name = "Somebody new, " + role.get().name();
        pretence.put(new PersonOnTeam(
                id,
                name,
                List.of(new TeamPost(
                        new PersonName(id, "Somebody new,", role.get().name()),
                        new PostId(-1L - place),
                        pretence.recorded().service(),
                        move.role(),
                        Set.of(),
                        open,
                        null,
                        basis.rule().fullTimeHours(),
                        move.day(),
                        null,
                        null)),
                clearances(pretence, id, move, open),
                levels(pretence, move),
                null,
                Map.of()));
        return String.join(" ", said);
    }

    private static Set<SiteId> openSites(Pretence pretence, Set<SiteId> wanted, List<String> said) {
        var open = new HashSet<SiteId>();
        for (SiteId site : wanted) {
            String why = SiteMoves.whyClosed(pretence, site);
            if (why.isEmpty()) {
                open.add(site);
            } else {
                said.add(why);
            }
        }
        return open;
    }

    /** One clearance for each force at home at a site, as long as anybody may ask for. */
    private static List<Cleared> clearances(Pretence pretence, PersonId id, Move.Joins move, Set<SiteId> sites) {
        if (Schemes.asksNothing(move.clearance())) {
            return List.of();
        }
        var forces = new HashSet<ForceCode>();
        for (SiteId site : sites) {
            pretence.site(site).map(SiteRules::force).ifPresent(forces::add);
        }
        if (forces.isEmpty()) {
            forces.add(Schemes.NATIONAL);
        }
        LocalDate until = pretence.day().plusYears(1);
        return forces.stream()
                .map(force -> new Cleared(id, force, move.clearance(), move.day(), until))
                .toList();
    }

    /** What the role profile asks for, agreed on the day that is compared: whoever has joined keeps up to date. */
    private static Map<CompetencyCode, DatedLevel> levels(Pretence pretence, Move.Joins move) {
        Map<CompetencyCode, DatedLevel> levels = new HashMap<>();
        pretence.recorded()
                .framework()
                .requirementsOf(move.role(), Set.of())
                .values()
                .forEach(asked -> levels.put(asked.competency(), new DatedLevel(asked.level(), pretence.day())));
        return levels;
    }

    static String noPost(Pretence pretence) {
        return "This person works in no post of the service on " + Today.inWords(pretence.day())
                + ", so this changes nothing.";
    }
}
