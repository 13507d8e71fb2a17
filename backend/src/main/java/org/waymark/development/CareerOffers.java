package org.waymark.development;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.people.NearServices;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.people.WorkContact;
import org.waymark.people.WorkContacts;
import org.waymark.provision.LdService;

/** People who said that colleagues may ask them about a role they know: their own word, taken back at any time. */
@Singleton
public class CareerOffers {

    private static final String ABOUT = "colleagues";

    private final OfferRepository offers;
    private final WorkContacts contacts;
    private final NearServices near;
    private final Posts posts;
    private final Frameworks frameworks;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    CareerOffers(
            OfferRepository offers,
            WorkContacts contacts,
            NearServices near,
            Posts posts,
            Frameworks frameworks,
            Access access,
            AuditTrail trail,
            Today today) {
        this.offers = offers;
        this.contacts = contacts;
        this.near = near;
        this.posts = posts;
        this.frameworks = frameworks;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Whom the actor may ask about a role profile: those who said so and work in the actor's own organisation today. That
     * their names were read is written down.
     *
     * @throws Refused.NotFound if there is no such role profile
     */
    @Transactional
    public OfferSheet about(Actor actor, RoleCode role) {
        mayAsk(actor);
        Framework framework = frameworks.published();
        RoleProfile profile = framework.profile(role);
        List<PersonId> said = offers.about(role).stream()
                .map(OfferRow::personId)
                .filter(person -> !actor.is(person))
                .toList();
        List<WorkContact> colleagues = contacts.near(actor, said);
        if (!colleagues.isEmpty()) {
            trail.record(actor, Act.CAREER_OFFERS_READ, null, "profile " + role, colleagues.size() + " people");
        }
        List<Post> held = posts.of(actor, actor.person());
        return new OfferSheet(
                profile,
                current(held).flatMap(framework::role).orElse(null),
                colleagues,
                framework.roles().stream().collect(Collectors.toMap(RoleProfile::code, RoleProfile::name)),
                near.of(actor).stream().collect(Collectors.toMap(LdService::id, LdService::name)),
                knows(held, role),
                offers.of(actor.person()).stream()
                        .filter(offer -> offer.roleCode().equals(role))
                        .map(OfferRow::offeredOn)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Says that colleagues may ask the actor about a role which they hold or held.
     *
     * @throws Refused.NotFound if there is no such role profile
     * @throws Refused.NotValid if the actor never held the role
     */
    @Transactional
    public void offer(Actor actor, RoleCode role) {
        mayAsk(actor);
        RoleProfile profile = frameworks.published().profile(role);
        if (!knows(posts.of(actor, actor.person()), role)) {
            throw new Refused.NotValid(
                    "role",
                    "Offer to be asked about a role that you hold or held. You never were " + profile.name() + ".");
        }
        offers.offer(actor.person(), role, today.day());
        trail.record(actor, Act.CAREER_OFFER_MADE, actor.person(), "profile " + role);
    }

    /** Takes the offer back, which leaves no row and is felt at once; nothing happens where there is none. */
    @Transactional
    public void withdraw(Actor actor, RoleCode role) {
        mayAsk(actor);
        if (offers.withdraw(actor.person(), role) > 0) {
            trail.record(actor, Act.CAREER_OFFER_MADE, actor.person(), "profile " + role, "taken back");
        }
    }

    private void mayAsk(Actor actor) {
        access.require(actor, Permission.ASK_COLLEAGUES, actor.person(), ABOUT);
    }

    private java.util.Optional<RoleCode> current(List<Post> held) {
        LocalDate day = today.day();
        return held.stream().filter(post -> post.holdsOn(day)).map(Post::role).findFirst();
    }

    private boolean knows(List<Post> held, RoleCode role) {
        LocalDate day = today.day();
        return held.stream()
                .anyMatch(post -> post.role().equals(role) && !post.startsOn().isAfter(day));
    }
}
