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
        var row = new Blank();
        Blank filled = switch (planned.move()) {
            case Move.Leaves leaves -> row.person(leaves.person()).as("LEAVES");
            case Move.Joins joins ->
                row.role(joins.role()).clearance(joins.clearance()).as("JOINS");
            case Move.WorksAlso also ->
                row.person(also.person())
                        .site(also.site())
                        .clearance(also.clearance())
                        .as("JOINS");
            case Move.Trained trained ->
                row.person(trained.person())
                        .level(trained.competency(), trained.level())
                        .as("TRAINED");
            case Move.ClearanceEnds ends ->
                row.person(ends.person()).force(ends.force()).as("CLEARANCE_ENDS");
            case Move.SiteOpens opens ->
                row.site(opens.site())
                        .siteKind(opens.kind())
                        .force(opens.force())
                        .words(opens.name())
                        .as("SITE_OPENS");
            case Move.PathwayOpens opens ->
                row.site(opens.site()).pathway(opens.pathway()).as("PATHWAY_OPENS");
            case Move.HoursChange change ->
                row.site(change.site()).words(hours(change)).as("HOURS_CHANGE");
        };
        return filled.filled(id, position, planned);
    }

    static Set<SiteId> sites(PlannedMove planned) {
        return planned.move() instanceof Move.Joins joins ? joins.sites() : Set.of();
    }

    static PlannedMove read(ScenarioMoveRow row, Collection<SiteId> sites) {
        return new PlannedMove(
                switch (row.kind()) {
                    case "LEAVES" -> new Move.Leaves(person(row), row.onDay());
                    case "JOINS" -> row.personId() == null ? joins(row, sites) : worksAlso(row);
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

    private static Move joins(ScenarioMoveRow row, Collection<SiteId> sites) {
        return new Move.Joins(
                new RoleCode(there(row.roleCode())), Set.copyOf(sites), there(row.clearance()), row.onDay());
    }

    /** Whoever joins and is somebody of the service joins a site. */
    private static Move worksAlso(ScenarioMoveRow row) {
        return new Move.WorksAlso(person(row), site(row), there(row.clearance()), row.onDay());
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

    /** The parts of a row; those that a move does not have stay empty. */
    private static final class Blank {

        private String kind = "";
        private @Nullable Long person;
        private @Nullable String role;
        private @Nullable Long site;
        private @Nullable String siteKind;
        private @Nullable String force;
        private @Nullable String clearance;
        private @Nullable String competency;
        private @Nullable Integer level;
        private @Nullable String pathway;
        private String words = "";

        Blank person(PersonId id) {
            person = id.value();
            return this;
        }

        Blank role(RoleCode code) {
            role = code.value();
            return this;
        }

        Blank site(SiteId id) {
            site = id.value();
            return this;
        }

        Blank siteKind(SiteKind of) {
            siteKind = of.name();
            return this;
        }

        Blank force(@Nullable ForceCode code) {
            force = code == null ? null : code.value();
            return this;
        }

        Blank clearance(String code) {
            clearance = code;
            return this;
        }

        Blank level(CompetencyCode code, Level to) {
            competency = code.value();
            level = to.value();
            return this;
        }

        Blank pathway(Pathway opened) {
            pathway = opened.name();
            return this;
        }

        Blank words(String text) {
            words = text;
            return this;
        }

        /** Says which kind of move it is; the last word. */
        Blank as(String name) {
            kind = name;
            return this;
        }

        ScenarioMoveRow filled(ScenarioId id, int position, PlannedMove planned) {
            return new ScenarioMoveRow(
                    id,
                    position,
                    kind,
                    planned.on(),
                    planned.move().day(),
                    person,
                    role,
                    site,
                    siteKind,
                    force,
                    clearance,
                    competency,
                    level,
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
