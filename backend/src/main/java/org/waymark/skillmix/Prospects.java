package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.development.CareerDirections;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.Goals;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.provision.CoverNeed;

/** Who should be developed, so that a service can cover what it needs. */
@Singleton
public class Prospects {

    /** As many people as a page shows. */
    public static final int MOST = 30;

    private final CoverPictures pictures;
    private final DevelopmentGoals goals;
    private final CareerDirections directions;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Prospects(
            CoverPictures pictures,
            DevelopmentGoals goals,
            CareerDirections directions,
            Access access,
            AuditTrail trail,
            Today today) {
        this.pictures = pictures;
        this.goals = goals;
        this.directions = directions;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The people of the service who do not count for the need on the day, or today, most promising first, each with the
     * reasons; and every goal that was set for it. Every reading is written down.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service, or it has no such need on the day
     */
    @Transactional
    public ProspectList forNeed(Actor actor, ServiceId service, CoverNeedId id, @Nullable LocalDate day) {
        access.require(actor, Permission.VIEW_COVER, service);
        CoverPicture picture = pictures.of(actor, service, day == null ? today.day() : day);
        CoverNeed need = picture.needs().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("cover need"));
        List<PersonId> people =
                picture.people().stream().map(PersonOnTeam::person).toList();
        Goals standing = goals.ofPeople(actor, people);
        Map<PersonId, RoleCode> shared = directions.shared(actor, people);
        List<Prospect> ranked = ProspectRules.rank(picture, need, shared, standing);
        trail.record(
                actor,
                Act.COVER_READ,
                null,
                "service " + service.text(),
                "need " + id.text() + ", people " + people.size());
        SiteRules site = picture.site(need);
        return new ProspectList(
                service,
                picture.named(),
                need,
                site.name(),
                picture.day(),
                picture.framework(),
                (int) picture.people().stream()
                        .filter(person -> CoverRules.missing(person, need, site, picture.day())
                                .isEmpty())
                        .count(),
                ranked.subList(0, Math.min(MOST, ranked.size())),
                Math.max(0, ranked.size() - MOST),
                goals.forNeeds(actor, service, List.of(id)));
    }
}
