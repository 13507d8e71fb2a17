package org.waymark.skillmix;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
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
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;

/**
 * What a whole team can do: its levels against what its roles need. Today's levels come from memory, unless the
 * question is part of a transaction that began before it.
 */
@Singleton
public class SkillMix {

    private final TeamPictures pictures;
    private final CellDetails details;
    private final TotalsCount totals;
    private final LdServices services;
    private final Access access;
    private final AuditTrail trail;
    private final LevelMemory memory;
    private final Today today;
    private final TransactionOperations<Connection> transactions;

    SkillMix(
            TeamPictures pictures,
            CellDetails details,
            TotalsCount totals,
            LdServices services,
            Access access,
            AuditTrail trail,
            LevelMemory memory,
            Today today,
            TransactionOperations<Connection> transactions) {
        this.pictures = pictures;
        this.details = details;
        this.totals = totals;
        this.services = services;
        this.access = access;
        this.trail = trail;
        this.memory = memory;
        this.today = today;
        this.transactions = transactions;
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
    public HeatMap heatMap(Actor actor, HeatMapQuestion question) {
        return asking(
                actor,
                question,
                picture -> HeatMap.covered(picture, question),
                map -> map.rows().size());
    }

    /**
     * The same team as a list of gaps, biggest first, a page of fifty from the given place on.
     *
     * @throws Refused.NotAllowed as for the heat map
     * @throws Refused.NotFound as for the heat map
     */
    public GapList gaps(Actor actor, HeatMapQuestion question, int from) {
        return asking(actor, question, picture -> GapList.of(picture, question, from), GapList::people);
    }

    /**
     * Every gap of the team at once, to take away.
     *
     * @throws Refused.NotAllowed as for the heat map
     * @throws Refused.NotFound as for the heat map
     */
    public GapList everyGap(Actor actor, HeatMapQuestion question) {
        return asking(actor, question, picture -> GapList.everything(picture, question), GapList::people);
    }

    /**
     * Two people of a team side by side, each in one post, over the whole framework.
     *
     * @throws Refused.NotAllowed as for the heat map
     * @throws Refused.NotFound as for the heat map, or if one of the posts is not held on the team
     */
    public SideBySide compare(Actor actor, HeatMapQuestion question, PostId one, PostId other) {
        return asking(actor, question.with(Lens.LEVEL), picture -> SideBySide.of(picture, one, other), both -> 2);
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

    /** Asks for a team's picture, makes the answer of it and writes down how many people it shows. */
    private <T> T asking(
            Actor actor, HeatMapQuestion question, Function<TeamPicture, T> answer, ToIntFunction<T> people) {
        LevelColumns columns = memory.free(Objects.requireNonNullElse(question.day(), today.day()));
        return Objects.requireNonNull(transactions.executeWrite(status -> {
            T made = answer.apply(picture(actor, question, columns));
            record(actor, question, people.applyAsInt(made));
            return made;
        }));
    }

    private TeamPicture picture(Actor actor, HeatMapQuestion question, @Nullable LevelColumns columns) {
        ServiceId service = question.service();
        if (service == null) {
            access.require(actor, Permission.VIEW_HEAT_MAP);
            return pictures.of(actor, question, columns);
        }
        if (access.scope(actor, Permission.VIEW_HEAT_MAP).supervisees().isEmpty()) {
            access.require(actor, Permission.VIEW_HEAT_MAP, service);
        }
        TeamPicture picture = pictures.of(actor, question, columns);
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
