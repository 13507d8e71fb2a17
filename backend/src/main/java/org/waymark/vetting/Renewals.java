package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VettingCaseId;
import org.waymark.people.TeamPost;

/** Clearances that end before long, by when each renewal has to be begun, and beginning several at once. */
@Singleton
public class Renewals {

    /** Whoever wants to begin more than that is asked again first. */
    public static final int ASK_AGAIN_OVER = 10;

    private static final int MOST_YEARS = 20;
    private static final Duration WHILE_FRESH = Duration.ofMinutes(10);

    private final RenewalDesk desk;
    private final RenewalRepository renewals;
    private final CaseDesk cases;
    private final CaseCards cards;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Renewals(
            RenewalDesk desk,
            RenewalRepository renewals,
            CaseDesk cases,
            CaseCards cards,
            Access access,
            AuditTrail trail,
            Today today) {
        this.desk = desk;
        this.renewals = renewals;
        this.cases = cases;
        this.cards = cards;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * A page of the clearances of people in the actor's services that end before long, or ended lately, and that nothing
     * follows yet; never the actor's own. Reading them is written down.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see no cases of vetting
     */
    @Transactional
    public RenewalList list(Actor actor, RenewalQuestion asked) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        RuleSheet rules = cards.rules(actor);
        return page(actor, desk.lines(actor, rules), asked, rules);
    }

    /**
     * A page of all clearances of people in post in the actor's services, in the order in which they end; never the actor's
     * own. Reading them is written down.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see no cases of vetting
     */
    @Transactional
    public RenewalList expiries(Actor actor, RenewalQuestion asked) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        RuleSheet rules = cards.rules(actor);
        return page(actor, desk.all(actor, rules, today.day().plusYears(MOST_YEARS)), asked, rules);
    }

    private RenewalList page(Actor actor, List<RenewalLine> all, RenewalQuestion asked, RuleSheet rules) {
        List<RenewalLine> shown = all.stream()
                .filter(line -> asked.band() == null || line.band() == asked.band())
                .toList();
        int page = Math.clamp(asked.page(), 1, Math.max(1, shown.size() / RenewalList.ON_A_PAGE + 1));
        trail.record(actor, Act.RENEWALS_READ, null, "renewals", shown.size() + " clearances");
        return new RenewalList(
                shown.stream()
                        .skip((long) (page - 1) * RenewalList.ON_A_PAGE)
                        .limit(RenewalList.ON_A_PAGE)
                        .toList(),
                counts(all),
                asked.band(),
                page,
                shown.size(),
                access.allows(actor, Permission.KEEP_VETTING_CASES),
                access.allows(actor, Permission.ASK_FOR_RENEWALS),
                rules,
                today.day());
    }

    /**
     * Opens a case for the renewal of each clearance. Those for which a case is open already are left alone, and so are those
     * of people who hold no post in the actor's services any more.
     *
     * @throws Refused.NotFound if one of them is not the actor's to keep
     * @throws Refused.NotAllowed if one is the actor's own
     * @throws Refused.NotValid if there are none, or more than fifty
     */
    @Transactional
    public RenewalsBegun start(Actor actor, Collection<ClearanceId> chosen) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        List<RenewalRow> rows = desk.chosen(actor, chosen, Permission.KEEP_CLEARANCES);
        Map<PersonId, TeamPost> posts = desk.posts(actor, today.day());
        var opened = new ArrayList<VettingCaseId>();
        int withoutPost = 0;
        for (RenewalRow row : rows) {
            TeamPost post = posts.get(row.personId());
            if (post == null || !access.allows(actor, Permission.KEEP_VETTING_CASES, post.service())) {
                withoutPost++;
            } else if (row.caseId() == null) {
                opened.add(open(actor, row, post));
            }
        }
        int running = (int) rows.stream().filter(row -> row.caseId() != null).count();
        trail.record(actor, Act.VETTING_CASE_OPENED, null, "renewals", opened.size() + " of " + rows.size());
        return new RenewalsBegun(opened, running, withoutPost);
    }

    /**
     * Takes renewals back that the actor has begun within the last ten minutes and that nobody has touched since.
     *
     * @return how many were taken back
     * @throws Refused.NotNow if there is none that could be
     */
    @Transactional
    public int takeBack(Actor actor, Collection<VettingCaseId> opened) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        List<VettingCaseId> mine = opened.isEmpty() ? List.of() : renewals.renewing(opened);
        var since = today.now().minus(WHILE_FRESH);
        long links = mine.isEmpty() ? 0 : renewals.unlink(mine, actor.person(), since);
        if (links == 0) {
            throw new Refused.NotNow(
                    "These renewals were begun more than 10 minutes ago, or somebody went on with them."
                            + " Close the cases instead.");
        }
        long dropped = renewals.drop(mine, actor.person(), since);
        trail.record(actor, Act.VETTING_CASE_CLOSED, null, "renewals", dropped + " taken back");
        return (int) dropped;
    }

    private VettingCaseId open(Actor actor, RenewalRow row, TeamPost post) {
        VettingCaseId id = cases.open(
                        actor,
                        new NewCase(
                                post.service(),
                                null,
                                post.role(),
                                row.personId(),
                                "",
                                "",
                                row.issuer(),
                                row.level(),
                                row.expiresOn().plusDays(1)),
                        null)
                .id();
        renewals.link(id, row.id());
        trail.record(
                actor,
                Act.VETTING_CASE_OPENED,
                row.personId(),
                "case " + id.text(),
                "renewal of clearance " + row.id().text());
        return id;
    }

    private static Map<RenewalBand, Integer> counts(List<RenewalLine> all) {
        var counts = new EnumMap<RenewalBand, Integer>(RenewalBand.class);
        all.forEach(line -> counts.merge(line.band(), 1, Integer::sum));
        return counts;
    }
}
