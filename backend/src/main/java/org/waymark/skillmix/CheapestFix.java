package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** Finds the training that closes most gaps of a service with fewest steps. */
@Singleton
public class CheapestFix {

    /** How long to look for the best set before telling the best that was found. */
    private static final long MILLIS = 2_000;

    private final CoverPictures pictures;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    CheapestFix(CoverPictures pictures, Access access, AuditTrail trail, Today today) {
        this.pictures = pictures;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The one step, and the at most five steps, that close most gaps, the critical ones first. Reading this is written
     * down.
     *
     * @param day the day on which gaps are looked at; today where none is named
     * @throws org.waymark.kernel.Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional
    public Fix of(Actor actor, ServiceId service, @Nullable LocalDate day) {
        access.require(actor, Permission.PLAN_SCENARIOS, service);
        CoverPicture picture = pictures.of(actor, service, Objects.requireNonNullElse(day, today.day()));
        trail.record(actor, Act.COVER_READ, null, "service " + service.text(), "cheapest fix");
        return Fix.of(picture, MILLIS);
    }
}
