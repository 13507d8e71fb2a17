package org.waymark.home;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Role;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.SelfAssessments;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.OwnGoals;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.outbox.Outbox;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.skillmix.Cover;
import org.waymark.supervision.SupervisionDesk;

/** The first page after signing in, put together for the roles that somebody has. */
@Singleton
public class Home {

    private static final int QUEUE_SHOWN = 5;

    private final Access access;
    private final Desk desk;
    private final SelfAssessments assessments;
    private final Agreements agreements;
    private final LdServices services;
    private final Cover cover;
    private final DevelopmentGoals goals;
    private final SupervisionDesk supervision;
    private final LearningDesk learning;
    private final GrowthDesk growth;
    private final Outbox outbox;
    private final Today today;

    Home(
            Access access,
            Desk desk,
            SelfAssessments assessments,
            Agreements agreements,
            LdServices services,
            Cover cover,
            DevelopmentGoals goals,
            SupervisionDesk supervision,
            LearningDesk learning,
            GrowthDesk growth,
            Outbox outbox,
            Today today) {
        this.access = access;
        this.desk = desk;
        this.assessments = assessments;
        this.agreements = agreements;
        this.services = services;
        this.cover = cover;
        this.goals = goals;
        this.supervision = supervision;
        this.learning = learning;
        this.growth = growth;
        this.outbox = outbox;
        this.today = today;
    }

    /** What needs the actor now. */
    @Transactional(readOnly = true)
    public HomePage of(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        return new HomePage(
                desk.header(actor),
                today.day(),
                Today.inLondon(today.now()).toLocalTime(),
                access.allows(actor, Permission.RATE_OWN_PRACTICE) ? assessments.overview(actor) : null,
                access.allows(actor, Permission.AGREE_LEVELS) ? agreements.queue(actor, 0, QUEUE_SHOWN) : null,
                managed(actor),
                access.allows(actor, Permission.VIEW_COVER) ? cover.glance(actor) : List.of(),
                access.allows(actor, Permission.KEEP_OWN_GOALS) ? goals.mine(actor) : OwnGoals.none(today.day()),
                access.allows(actor, Permission.KEEP_OWN_SUPERVISION) ? supervision.of(actor) : null,
                learning.of(actor),
                growth.of(actor),
                outbox.mine(actor));
    }

    private List<LdService> managed(Actor actor) {
        Set<ServiceId> own = access.servicesFor(actor, Role.SERVICE_MANAGER);
        return own.isEmpty()
                ? List.of()
                : services.list(actor).stream()
                        .filter(service -> own.contains(service.id()))
                        .toList();
    }
}
