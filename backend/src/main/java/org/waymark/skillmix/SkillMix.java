package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;

/** What a whole team can do: its levels against what its roles need. */
@Singleton
public class SkillMix {

    private final TeamPictures pictures;
    private final CellDetails details;
    private final TotalsCount totals;
    private final LdServices services;
    private final Access access;
    private final AuditTrail trail;

    SkillMix(
            TeamPictures pictures,
            CellDetails details,
            TotalsCount totals,
            LdServices services,
            Access access,
            AuditTrail trail) {
        this.pictures = pictures;
        this.details = details;
        this.totals = totals;
        this.services = services;
        this.access = access;
        this.trail = trail;
    }

    /** Whose levels the actor may see by name: what a chooser offers. */
    @Transactional(readOnly = true)
    public WhoseLevels whose(Actor actor) {
        access.require(actor, Permission.READ_SERVICES);
        Scope scope = access.scope(actor, Permission.VIEW_HEAT_MAP);
        List<LdService> open = scope.isEmpty() ? List.of() : services.list(actor);
        return new WhoseLevels(
                open.stream()
                        .filter(one -> scope.all() || scope.services().contains(one.id()))
                        .toList(),
                scope.supervisees().size());
    }

    /**
     * A team's levels by name. Whoever is not its manager sees their supervisees among it. Every reading is written down.
     *
     * @throws Refused.NotAllowed if no service is named and the actor's roles let them see nobody's levels
     * @throws Refused.NotFound if the actor may see nobody in the service
     */
    @Transactional
    public HeatMap heatMap(Actor actor, HeatMapQuestion question) {
        HeatMap map = HeatMap.covered(picture(actor, question), question);
        record(actor, question, map.rows().size());
        return map;
    }

    /**
     * The same team as a list of gaps, biggest first, a page of fifty from the given place on.
     *
     * @throws Refused.NotAllowed as for the heat map
     * @throws Refused.NotFound as for the heat map
     */
    @Transactional
    public GapList gaps(Actor actor, HeatMapQuestion question, int from) {
        GapList list = GapList.of(picture(actor, question), question, from);
        record(actor, question, list.people());
        return list;
    }

    /**
     * Every gap of the team at once, to take away.
     *
     * @throws Refused.NotAllowed as for the heat map
     * @throws Refused.NotFound as for the heat map
     */
    @Transactional
    public GapList everyGap(Actor actor, HeatMapQuestion question) {
        GapList list = GapList.everything(picture(actor, question), question);
        record(actor, question, list.people());
        return list;
    }

    /**
     * Two people of a team side by side, each in one post, over the whole framework.
     *
     * @throws Refused.NotAllowed as for the heat map
     * @throws Refused.NotFound as for the heat map, or if one of the posts is not held on the team
     */
    @Transactional
    public SideBySide compare(Actor actor, HeatMapQuestion question, PostId one, PostId other) {
        SideBySide both = SideBySide.of(picture(actor, question.with(Lens.LEVEL)), one, other);
        record(actor, question, 2);
        return both;
    }

    /**
     * What lies behind one cell: the history of the level and the evidence for it. Written down as read about the person.
     *
     * @throws Refused.NotFound if the actor may not see the person's levels, or there is no such competency
     */
    @Transactional
    public CellDetail cell(Actor actor, PersonId person, CompetencyCode competency) {
        access.require(actor, Permission.VIEW_HEAT_MAP, person, "person");
        CellDetail detail = details.of(actor, person, competency);
        trail.record(actor, Act.HEAT_MAP_READ, person, "cell " + competency);
        return detail;
    }

    /**
     * How many people meet what their roles need in each service and domain, without names, and without numbers about
     * fewer than five people.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read totals
     */
    @Transactional(readOnly = true)
    public Totals totals(Actor actor) {
        access.require(actor, Permission.READ_LEVEL_TOTALS);
        return totals.count(actor);
    }

    private TeamPicture picture(Actor actor, HeatMapQuestion question) {
        ServiceId service = question.service();
        if (service == null) {
            access.require(actor, Permission.VIEW_HEAT_MAP);
            return pictures.of(actor, question);
        }
        if (access.scope(actor, Permission.VIEW_HEAT_MAP).supervisees().isEmpty()) {
            access.require(actor, Permission.VIEW_HEAT_MAP, service);
        }
        TeamPicture picture = pictures.of(actor, question);
        if (picture.members().isEmpty()) {
            access.require(actor, Permission.VIEW_HEAT_MAP, service);
        }
        return picture;
    }

    private void record(Actor actor, HeatMapQuestion question, int people) {
        ServiceId service = question.service();
        trail.record(
                actor,
                Act.HEAT_MAP_READ,
                null,
                service == null ? "supervisees" : "service " + service.text(),
                "people " + people);
    }
}
