package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.SiteId;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** Writes the moves of a scenario and reads them again, and tells who made it. */
@Singleton
class ScenarioBook {

    private final ScenarioMoveRepository moves;
    private final ScenarioSiteRepository sites;
    private final People people;

    ScenarioBook(ScenarioMoveRepository moves, ScenarioSiteRepository sites, People people) {
        this.moves = moves;
        this.sites = sites;
        this.people = people;
    }

    /** Scenarios with the names of those who made them. */
    List<Scenario> shown(Actor actor, List<ScenarioRow> rows) {
        Map<PersonId, PersonName> names =
                people.names(actor, rows.stream().map(ScenarioRow::madeBy).collect(Collectors.toUnmodifiableSet()));
        return rows.stream()
                .map(row -> {
                    PersonName maker = names.get(row.madeBy());
                    return row.shown(
                            maker == null ? "somebody who is no longer listed" : maker.full(), actor.is(row.madeBy()));
                })
                .toList();
    }

    void write(ScenarioId id, List<PlannedMove> planned) {
        moves.clear(id);
        if (!planned.isEmpty()) {
            moves.add(MoveRows.rows(id, planned));
        }
        List<ScenarioSiteRow> at = MoveRows.siteRows(id, planned);
        if (!at.isEmpty()) {
            sites.add(at);
        }
    }

    List<PlannedMove> read(ScenarioId id) {
        Map<Integer, Set<SiteId>> at = new HashMap<>();
        sites.of(id)
                .forEach(row -> at.computeIfAbsent(row.position(), position -> new HashSet<>())
                        .add(row.siteId()));
        return moves.of(id).stream()
                .map(row -> MoveRows.read(row, at.getOrDefault(row.position(), Set.of())))
                .toList();
    }
}
