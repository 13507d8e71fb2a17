package org.waymark.guidance;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;
import org.waymark.vetting.RuleText;
import org.waymark.vetting.StartFile;
import org.waymark.vetting.StartPages;
import org.waymark.vetting.VettingRule;
import org.waymark.vetting.VettingRules;

/** What recruiters do about the checklist of a candidate: send a link, take it back, see what was read. */
@Singleton
public class Guidance {

    private static final Duration OPEN_FOR = Duration.ofDays(14);

    private final GuidanceRepository links;
    private final Checklist checklist;
    private final StartPages starts;
    private final VettingRules rules;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Guidance(
            GuidanceRepository links,
            Checklist checklist,
            StartPages starts,
            VettingRules rules,
            Access access,
            AuditTrail trail,
            Today today) {
        this.links = links;
        this.checklist = checklist;
        this.starts = starts;
        this.rules = rules;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The checklist of a candidate, with what was said and when. Reading it is written down.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     */
    @Transactional
    public GuidanceFile file(Actor actor, StartId id) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        StartFile start = starts.evidence(actor, id);
        trail.record(actor, Act.GUIDANCE_READ, start.start().personId(), "start " + id.text());
        return file(start, id);
    }

    /**
     * Makes a link that opens the checklist for fourteen days, and takes every earlier one back.
     *
     * @return the secret of the link, which is told this once and kept nowhere
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotNow if the start is closed
     */
    @Transactional
    public String send(Actor actor, StartId id) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        StartFile start = starts.evidence(actor, id);
        if (!start.start().isOpen()) {
            throw new Refused.NotNow("This start is closed.");
        }
        Instant now = today.now();
        links.revoke(id, now);
        String secret = LinkSecret.fresh();
        links.save(new GuidanceLink(
                Ids.next(),
                id,
                LinkSecret.hash(secret),
                years(actor, start, true),
                years(actor, start, false),
                actor.person(),
                now,
                now.plus(OPEN_FOR),
                null));
        trail.record(actor, Act.GUIDANCE_SENT, start.start().personId(), "start " + id.text());
        return secret;
    }

    /**
     * Takes every link of the start back.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotNow if no link is open
     */
    @Transactional
    public void revoke(Actor actor, StartId id) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        StartFile start = starts.evidence(actor, id);
        if (links.revoke(id, today.now()) == 0) {
            throw new Refused.NotNow("There is no link that could be taken back.");
        }
        trail.record(actor, Act.GUIDANCE_REVOKED, start.start().personId(), "start " + id.text());
    }

    /**
     * One word about the checklist of a candidate, for managers too.
     *
     * @throws Refused.NotFound if there is no such start, or it is not of the actor's services
     */
    @Transactional
    public GuidanceWord word(Actor actor, StartId id) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        starts.standing(actor, id);
        trail.record(actor, Act.GUIDANCE_READ, null, "start " + id.text(), "word");
        Map<String, GivenAnswer> answers = answers(id);
        if (checklist.items().stream().allMatch(item -> answers.containsKey(item.code()))) {
            return GuidanceWord.READ;
        }
        return links.newest(id).isPresent() ? GuidanceWord.SENT : GuidanceWord.NOT_SENT;
    }

    private GuidanceFile file(StartFile start, StartId id) {
        GuidanceLink link = links.newest(id).orElse(null);
        Instant now = today.now();
        boolean complete = link != null
                && links.answers(link.id()).size() == checklist.items().size();
        return new GuidanceFile(
                start.start(),
                start.name(),
                checklist.items(),
                answers(id),
                link,
                link != null && link.isOpenAt(now) && !complete,
                now);
    }

    private Map<String, GivenAnswer> answers(StartId id) {
        var newest = new HashMap<String, GivenAnswer>();
        links.answersOf(id).forEach(one -> newest.put(one.itemCode(), one));
        return newest;
    }

    /** What the strictest of the forces that decide asks for. */
    private int years(Actor actor, StartFile start, boolean residence) {
        var sheet = rules.sheet(actor);
        return start.cases().stream()
                .flatMap(one -> sheet.book().on(one.issuer(), one.level(), today.day()).stream())
                .map(VettingRule::text)
                .mapToInt(residence ? RuleText::residencyYears : RuleText::addressYears)
                .max()
                .orElse(residence ? 3 : 5);
    }
}
