package org.waymark.skillmix;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Pathway;
import org.waymark.provision.SiteKind;
import org.waymark.provision.SpellText;

/** Moves as they are stored, and back. */
final class MoveRows {

    private MoveRows() {}

    static ScenarioMoveRow row(ScenarioId id, int position, PlannedMove planned) {
        var row = new Blank(id, position, planned);
        return switch (planned.move()) {
            case Move.Leaves leaves -> row.about("LEAVES", leaves.person(), null, null);
            case Move.Trained trained -> row.trained(trained);
            case Move.ClearanceEnds ends -> row.about("CLEARANCE_ENDS", ends.person(), null, ends.force());
            case Move.Joins joins -> row.joins(joins);
            case Move.SiteOpens opens -> row.opens(opens);
            case Move.PathwayOpens opens ->
                row.at("PATHWAY_OPENS", opens.site(), opens.pathway().name(), "");
            case Move.HoursChange change -> row.at("HOURS_CHANGE", change.site(), null, hours(change));
        };
    }

    static Set<SiteId> sites(PlannedMove planned) {
        return planned.move() instanceof Move.Joins joins ? joins.sites() : Set.of();
    }

    static PlannedMove read(ScenarioMoveRow row, Collection<SiteId> sites) {
        return new PlannedMove(
                switch (row.kind()) {
                    case "LEAVES" -> new Move.Leaves(person(row), row.onDay());
                    case "JOINS" ->
                        new Move.Joins(
                                new RoleCode(there(row.roleCode())),
                                Set.copyOf(sites),
                                there(row.clearance()),
                                row.onDay());
                    case "TRAINED" ->
                        new Move.Trained(
                                person(row),
                                new CompetencyCode(there(row.competencyCode())),
                                new Level(there(row.level())),
                                row.onDay());
                    case "CLEARANCE_ENDS" -> new Move.ClearanceEnds(person(row), force(row), row.onDay());
                    case "SITE_OPENS" ->
                        new Move.SiteOpens(
                                site(row),
                                row.words(),
                                SiteKind.valueOf(there(row.siteKind())),
                                force(row),
                                row.onDay());
                    case "PATHWAY_OPENS" ->
                        new Move.PathwayOpens(site(row), Pathway.valueOf(there(row.pathway())), row.onDay());
                    case "HOURS_CHANGE" -> hours(row);
                    default -> throw new IllegalStateException("No move is of kind " + row.kind());
                },
                row.active());
    }

    private static String hours(Move.HoursChange change) {
        return change.days().stream()
                        .map(day -> Integer.toString(day.getValue()))
                        .collect(Collectors.joining()) + " " + SpellText.write(change.hours());
    }

    private static Move hours(ScenarioMoveRow row) {
        String[] parts = row.words().split(" ", 2);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> parts[0].indexOf('0' + day.getValue()) >= 0)
                .forEach(days::add);
        return new Move.HoursChange(
                site(row), days, SpellText.read(parts.length < 2 ? "" : parts[1], "hours", new Faults()), row.onDay());
    }

    private static PersonId person(ScenarioMoveRow row) {
        return new PersonId(there(row.personId()));
    }

    private static SiteId site(ScenarioMoveRow row) {
        return new SiteId(there(row.siteId()));
    }

    private static @Nullable ForceCode force(ScenarioMoveRow row) {
        String code = row.forceCode();
        return code == null ? null : new ForceCode(code);
    }

    private static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    /** A row of which the parts that every move has are filled. */
    private record Blank(ScenarioId id, int position, PlannedMove planned) {

        ScenarioMoveRow about(String kind, PersonId person, @Nullable SiteId site, @Nullable ForceCode force) {
            return new ScenarioMoveRow(
                    id,
                    position,
                    kind,
                    planned.on(),
                    planned.move().day(),
                    person.value(),
                    null,
                    site == null ? null : site.value(),
                    null,
                    force == null ? null : force.value(),
                    null,
                    null,
                    null,
                    null,
                    "");
        }

        ScenarioMoveRow trained(Move.Trained trained) {
            return new ScenarioMoveRow(
                    id,
                    position,
                    "TRAINED",
                    planned.on(),
                    trained.day(),
                    trained.person().value(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    trained.competency().value(),
                    trained.level().value(),
                    null,
                    "");
        }

        ScenarioMoveRow joins(Move.Joins joins) {
            return new ScenarioMoveRow(
                    id,
                    position,
                    "JOINS",
                    planned.on(),
                    joins.day(),
                    null,
                    joins.role().value(),
                    null,
                    null,
                    null,
                    joins.clearance(),
                    null,
                    null,
                    null,
                    "");
        }

        ScenarioMoveRow opens(Move.SiteOpens opens) {
            ForceCode force = opens.force();
            return new ScenarioMoveRow(
                    id,
                    position,
                    "SITE_OPENS",
                    planned.on(),
                    opens.day(),
                    null,
                    null,
                    opens.site().value(),
                    opens.kind().name(),
                    force == null ? null : force.value(),
                    null,
                    null,
                    null,
                    null,
                    opens.name());
        }

        ScenarioMoveRow at(String kind, SiteId site, @Nullable String pathway, String words) {
            return new ScenarioMoveRow(
                    id,
                    position,
                    kind,
                    planned.on(),
                    planned.move().day(),
                    null,
                    null,
                    site.value(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    pathway,
                    words);
        }
    }

    static List<ScenarioMoveRow> rows(ScenarioId id, List<PlannedMove> moves) {
        var rows = new java.util.ArrayList<ScenarioMoveRow>();
        for (int at = 0; at < moves.size(); at++) {
            rows.add(row(id, at, moves.get(at)));
        }
        return rows;
    }

    static List<ScenarioSiteRow> siteRows(ScenarioId id, List<PlannedMove> moves) {
        var rows = new java.util.ArrayList<ScenarioSiteRow>();
        for (int at = 0; at < moves.size(); at++) {
            for (SiteId site : sites(moves.get(at))) {
                rows.add(new ScenarioSiteRow(id, at, site));
            }
        }
        return rows;
    }
}
