package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.people.InPost;
import org.waymark.people.TeamPost;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;

/** Puts the list of renewals together, once the rights have been asked; as many statements for a thousand as for one. */
@Singleton
class RenewalDesk {

    private static final int MOST_AT_ONCE = 50;
    private static final int LOOKS_AHEAD_DAYS = 550;
    private static final int LOOKS_BACK_DAYS = 60;

    private final RenewalRepository renewals;
    private final CaseCards cards;
    private final CaseHistory history;
    private final InPost posts;
    private final Sites sites;
    private final Frameworks frameworks;
    private final Access access;
    private final Today today;

    RenewalDesk(
            RenewalRepository renewals,
            CaseCards cards,
            CaseHistory history,
            InPost posts,
            Sites sites,
            Frameworks frameworks,
            Access access,
            Today today) {
        this.renewals = renewals;
        this.cards = cards;
        this.history = history;
        this.posts = posts;
        this.sites = sites;
        this.frameworks = frameworks;
        this.access = access;
        this.today = today;
    }

    /** What every line is made from. */
    private record Ground(
            Map<PersonId, TeamPost> posts,
            RuleSheet rules,
            PastCases past,
            WorkingDays work,
            Map<SiteId, String> sites,
            Framework framework,
            LocalDate day) {}

    /** Everybody's main post: the one that began last. */
    Map<PersonId, TeamPost> posts(Actor actor, LocalDate day) {
        return posts.on(actor, day).stream()
                .filter(post -> post.isWorkedOn(day))
                .collect(Collectors.toMap(TeamPost::person, Function.identity(), (one, later) -> later));
    }

    /** All of what is due, those to begin first on top. */
    List<RenewalLine> lines(Actor actor, RuleSheet rules) {
        LocalDate day = today.day();
        return all(actor, rules, day.plusDays(LOOKS_AHEAD_DAYS)).stream()
                .filter(line -> RenewalRules.isDue(line.ends(), line.startBy(), day))
                .sorted(Comparator.comparing(RenewalLine::startBy)
                        .thenComparing(RenewalLine::name)
                        .thenComparing(line -> line.id().value()))
                .toList();
    }

    /** Everything of people in post that has not ended long ago and ends by the day, in the order in which it ends. */
    List<RenewalLine> all(Actor actor, RuleSheet rules, LocalDate until) {
        LocalDate day = today.day();
        Map<PersonId, TeamPost> held = posts(actor, day);
        Set<PersonId> others =
                held.keySet().stream().filter(person -> !actor.is(person)).collect(Collectors.toSet());
        if (others.isEmpty()) {
            return List.of();
        }
        List<RenewalRow> rows = renewals.ending(false, others, day.minusDays(LOOKS_BACK_DAYS), until);
        WorkingDays work = cards.workingDays();
        var ground = new Ground(
                held, rules, history.read(work), work, siteNames(actor, held), frameworks.published(actor), day);
        return rows.stream().map(row -> line(row, ground)).toList();
    }

    /**
     * The clearances that somebody chose, locked until the transaction is over.
     *
     * @throws Refused.NotFound if the actor's right does not reach one of them
     * @throws Refused.NotAllowed if one is the actor's own
     * @throws Refused.NotValid if there are none, or too many
     */
    List<RenewalRow> chosen(Actor actor, Collection<ClearanceId> chosen, Permission permission) {
        if (chosen.isEmpty() || chosen.size() > MOST_AT_ONCE) {
            throw new Refused.NotValid("chosen", "Choose from 1 to " + MOST_AT_ONCE + " clearances.");
        }
        renewals.lock(chosen);
        List<RenewalRow> rows = renewals.some(chosen);
        Set<PersonId> people = rows.stream().map(RenewalRow::personId).collect(Collectors.toSet());
        if (people.stream().anyMatch(actor::is)) {
            throw new Refused.NotAllowed("Nobody begins their own renewal. Ask another recruiter to do it.");
        }
        boolean all = access.reached(actor, permission, people).containsAll(people);
        if (rows.size() < Set.copyOf(chosen).size() || !all) {
            throw new Refused.NotFound("clearance");
        }
        return rows;
    }

    private RenewalLine line(RenewalRow row, Ground ground) {
        TeamPost post = Objects.requireNonNull(ground.posts().get(row.personId()));
        var usual = RenewalRules.usual(
                row.issuer(),
                row.level(),
                ground.past(),
                ground.rules()
                        .book()
                        .on(row.issuer(), row.level(), ground.day())
                        .map(VettingRule::text));
        LocalDate startBy = RenewalRules.startBy(row.expiresOn(), usual, ground.work());
        return new RenewalLine(
                row.id(),
                row.personId(),
                post.name().full(),
                ground.framework()
                        .role(post.role())
                        .map(RoleProfile::name)
                        .orElse(post.role().value()),
                post.sites().stream()
                        .map(site -> ground.sites().getOrDefault(site, ""))
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .toList(),
                row.issuer(),
                row.level(),
                row.expiresOn(),
                startBy,
                usual.days(),
                usual.sample(),
                RenewalRules.slack(startBy, ground.day(), ground.work()),
                RenewalRules.band(row.expiresOn(), ground.day()),
                row.caseId(),
                askedOn(row));
    }

    private static @Nullable LocalDate askedOn(RenewalRow row) {
        return row.askedAt() == null ? null : Today.inLondon(row.askedAt()).toLocalDate();
    }

    private Map<SiteId, String> siteNames(Actor actor, Map<PersonId, TeamPost> held) {
        return sites
                .ofServices(actor, held.values().stream().map(TeamPost::service).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Site::id, Site::name));
    }
}
