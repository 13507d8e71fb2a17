package org.waymark.development;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Writes goals down, drops them and brings them back, once the rights have been asked. */
@Singleton
class GoalBook {

    private static final int DUPLICATE = 1062;

    private final GoalRepository goals;
    private final GoalLook look;
    private final GoalCheck check;
    private final AuditTrail trail;
    private final Today today;

    GoalBook(GoalRepository goals, GoalLook look, GoalCheck check, AuditTrail trail, Today today) {
        this.goals = goals;
        this.look = look;
        this.check = check;
        this.trail = trail;
        this.today = today;
    }

    /** Keeps all of them; the trail has a row for each person. */
    List<Goal> keep(Actor actor, List<GoalCheck.Wanted> wanted) {
        List<GoalId> reached = check.sound(actor, wanted);
        Instant now = today.now();
        if (!reached.isEmpty()) {
            goals.putAway(reached, now);
        }
        List<GoalRow> rows = wanted.stream().map(one -> row(actor, one, now)).toList();
        save(rows);
        Map<PersonId, List<GoalRow>> byPerson = rows.stream()
                .collect(Collectors.groupingBy(GoalRow::personId, LinkedHashMap::new, Collectors.toList()));
        byPerson.forEach((person, theirs) -> trail.record(
                actor,
                Act.GOAL_SET,
                person,
                "goal " + theirs.getFirst().id().text(),
                theirs.stream().map(GoalBook::words).collect(Collectors.joining("; "))));
        return rows.stream().map(row -> row.shown(List.of())).toList();
    }

    Goal drop(Actor actor, GoalRow row, int version) {
        if (!look.states(actor, List.of(row)).getFirst().isOpen()) {
            throw new Refused.NotNow("This goal was reached or dropped already.");
        }
        mustBeOne(goals.drop(row.id(), version, today.now()));
        trail.record(actor, Act.GOAL_DROPPED, row.personId(), "goal " + row.id().text(), words(row));
        return shown(actor, row.id());
    }

    Goal restore(Actor actor, GoalRow row, int version) {
        if (row.droppedAt() == null) {
            throw new Refused.NotNow("This goal stands; there is nothing to bring back.");
        }
        boolean again = goals.standing(List.of(row.personId())).stream()
                .anyMatch(other -> other.isSame(row.personId(), row.competencyCode(), row.level(), row.needId()));
        if (again) {
            throw new Refused.NotNow("The same goal was set again meanwhile.");
        }
        mustBeOne(goals.restore(row.id(), version));
        trail.record(actor, Act.GOAL_SET, row.personId(), "goal " + row.id().text(), "restored " + words(row));
        return shown(actor, row.id());
    }

    private static GoalRow row(Actor actor, GoalCheck.Wanted one, Instant now) {
        NeededBy by = one.neededBy();
        return new GoalRow(
                new GoalId(Ids.next()),
                one.person(),
                one.competency(),
                one.level(),
                by == null ? GoalSource.OWN_WISH : GoalSource.SERVICE_NEED,
                by == null ? null : by.service(),
                by == null ? null : by.need(),
                by == null ? "" : Faults.clean(by.words()),
                one.targetOn(),
                actor.person(),
                now,
                null,
                one.prompt(),
                null,
                0);
    }

    private void save(List<GoalRow> rows) {
        try {
            goals.saveAll(rows);
        } catch (DataAccessException e) {
            if (e.getCause() instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) {
                throw new Refused.ChangedMeanwhile("Somebody set the same goal at this moment. Look again.");
            }
            throw e;
        }
    }

    private Goal shown(Actor actor, GoalId id) {
        return look.states(actor, List.of(goals.find(id).orElseThrow())).getFirst();
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this goal. Look at it again before you go on.");
        }
    }

    private static String words(GoalRow row) {
        CoverNeedId need = row.needId();
        return row.competencyCode() + " level " + row.level() + (need == null ? "" : " for need " + need.text());
    }
}
