package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.OpenToAll;
import org.waymark.kernel.Today;

/**
 * A calendar of the days by which renewals have to be started, for somebody's own calendar program. Its address holds a
 * secret; whoever has it sees how many renewals are due on which day, by default without a letter of a name.
 */
@Singleton
public class RenewalFeeds {

    private final FeedRepository feeds;
    private final RenewalDesk desk;
    private final CaseCards cards;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    RenewalFeeds(
            FeedRepository feeds, RenewalDesk desk, CaseCards cards, Access access, AuditTrail trail, Today today) {
        this.feeds = feeds;
        this.desk = desk;
        this.cards = cards;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The actor's own calendar, if they have one. */
    @Transactional(readOnly = true)
    public Optional<RenewalFeed> mine(Actor actor) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        return feeds.of(actor.person());
    }

    /**
     * Makes the actor's calendar; one that they had ends with it.
     *
     * @return the secret of its address, which is told this once and kept nowhere
     */
    @Transactional
    public String make(Actor actor, boolean withInitials) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        feeds.end(actor.person(), today.now());
        String secret = FeedSecret.make();
        feeds.add(Ids.next(), actor.person(), FeedSecret.hash(secret), withInitials, today.now());
        trail.record(
                actor,
                Act.CALENDAR_LINK_MADE,
                actor.person(),
                "calendar",
                withInitials ? "with initials" : "without names");
        return secret;
    }

    /** Ends the actor's calendar; its address leads nowhere from then on. */
    @Transactional
    public void end(Actor actor) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        if (feeds.end(actor.person(), today.now()) > 0) {
            trail.record(actor, Act.CALENDAR_LINK_ENDED, actor.person(), "calendar");
        }
    }

    /**
     * The calendar with that secret, as text; nothing where there is none, where it was ended, or where the person left or
     * may see no renewals any more.
     */
    @OpenToAll("answers whoever knows a secret of 256 bits with what its owner may see, by default without names")
    @Transactional
    public Optional<String> read(String secret) {
        Optional<RenewalFeed> feed = feeds.withSecret(FeedSecret.hash(secret));
        return feed.flatMap(one -> {
            var owner = new Actor(one.personId(), Actor.Door.MACHINE, "calendar");
            if (!access.allows(owner, Permission.READ_CASE_STANDINGS)) {
                return Optional.empty();
            }
            trail.record(owner, Act.RENEWALS_READ, null, "calendar");
            List<RenewalLine> lines = desk.lines(owner, cards.rules(owner)).stream()
                    .filter(RenewalLine::isToBegin)
                    .toList();
            return Optional.of(FeedText.of(lines, one.withInitials(), today.now()));
        });
    }
}
