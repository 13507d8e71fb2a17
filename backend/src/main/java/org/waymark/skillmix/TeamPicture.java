package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.Requirement;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.TeamId;
import org.waymark.people.TeamMember;
import org.waymark.provision.ServiceRule;

/** Everything about a team on one day: who is in which post, what is agreed, what the framework asks of each. */
final class TeamPicture {

    private final String named;
    private final LocalDate day;
    private final Framework framework;
    private final List<TeamMember> members;
    private final Places places;
    private final Levels levels;
    private final @Nullable CoverPicture cover;
    private final Map<Asked, Map<CompetencyCode, Requirement>> asked = new HashMap<>();

    TeamPicture(
            String named, LocalDate day, Framework framework, Group team, Levels levels, @Nullable CoverPicture cover) {
        this.named = named;
        this.day = day;
        this.framework = framework;
        this.members = team.members();
        this.places = team.places();
        this.levels = levels;
        this.cover = cover;
    }

    /** Who is in post, and what their sites and teams are called. */
    record Group(List<TeamMember> members, Places places) {}

    /** The names of sites and teams. */
    record Places(Map<SiteId, String> sites, Map<TeamId, String> teams) {}

    /**
     * What is agreed, and what stands beside it.
     *
     * @param months for how many months each service counts a level
     * @param lens the lens that the other levels are for
     */
    record Levels(
            Map<PersonId, Map<CompetencyCode, DatedLevel>> agreed,
            Map<ServiceId, Integer> months,
            Lens lens,
            Map<PersonId, Map<CompetencyCode, Level>> others) {

        @Nullable
        DatedLevel agreed(PersonId person, CompetencyCode competency) {
            return agreed.getOrDefault(person, Map.of()).get(competency);
        }

        Beside beside(PersonId person, CompetencyCode competency, @Nullable Level level) {
            Level other = others.getOrDefault(person, Map.of()).get(competency);
            return switch (lens) {
                case SELF -> Beside.self(level, other);
                case TREND -> Beside.earlier(level, other);
                case LEVEL, GAP, AGE -> Beside.NOTHING;
            };
        }
    }

    private record Asked(RoleCode role, Set<StrandCode> strands) {}

    String named() {
        return named;
    }

    LocalDate day() {
        return day;
    }

    /** For how many months a level counts; 0 where those on the team work for services that differ. */
    int months() {
        Set<Integer> all = Set.copyOf(levels.months().values());
        return all.size() > 1 ? 0 : all.stream().findFirst().orElse(ServiceRule.USUAL.levelMonths());
    }

    private int months(TeamMember member) {
        return levels.months().getOrDefault(member.service(), ServiceRule.USUAL.levelMonths());
    }

    Framework framework() {
        return framework;
    }

    List<TeamMember> members() {
        return members;
    }

    /** What cover is worked out from; nothing for whoever does not manage the service. */
    @Nullable
    CoverPicture cover() {
        return cover;
    }

    Map<CompetencyCode, Requirement> asked(TeamMember member) {
        return asked.computeIfAbsent(
                new Asked(member.role(), member.strands()), key -> framework.requirementsOf(key.role(), key.strands()));
    }

    @Nullable
    DatedLevel agreed(TeamMember member, CompetencyCode competency) {
        return levels.agreed(member.person(), competency);
    }

    /** Whether anything at all was ever agreed with somebody on the team. */
    boolean hasLevels() {
        return !levels.agreed().isEmpty();
    }

    Cell cell(TeamMember member, Competency competency) {
        Requirement need = asked(member).get(competency.code());
        DatedLevel agreed = agreed(member, competency.code());
        Level level = agreed == null ? null : agreed.level();
        return Cell.of(
                need == null ? null : need.level(),
                level,
                agreed == null ? null : Age.of(agreed.agreedOn(), day, months(member)),
                levels.beside(member.person(), competency.code(), level));
    }

    String roleOf(TeamMember member) {
        return framework
                .role(member.role())
                .map(role -> role.name())
                .orElse(member.role().value());
    }

    int careerLevelOf(TeamMember member) {
        return framework.role(member.role()).map(role -> role.careerLevel()).orElse(0);
    }

    /** Strands, team and sites in one line. */
    String placeOf(TeamMember member) {
        var parts = new java.util.ArrayList<String>();
        framework.strands().stream()
                .filter(strand -> member.strands().contains(strand.code()))
                .forEach(strand -> parts.add(strand.name()));
        if (member.team() != null && places.teams().containsKey(member.team())) {
            parts.add(places.teams().get(member.team()));
        }
        member.sites().stream()
                .map(places.sites()::get)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .forEach(parts::add);
        return String.join(" · ", parts);
    }

    Choices choices() {
        var sites = new HashMap<SiteId, String>();
        var teams = new HashMap<TeamId, String>();
        for (TeamMember member : members) {
            member.sites().stream()
                    .filter(places.sites()::containsKey)
                    .forEach(site -> sites.put(site, places.sites().getOrDefault(site, "")));
            if (member.team() != null && places.teams().containsKey(member.team())) {
                teams.put(member.team(), places.teams().getOrDefault(member.team(), ""));
            }
        }
        var roles = new java.util.LinkedHashMap<RoleCode, String>();
        Set<RoleCode> held = members.stream().map(TeamMember::role).collect(Collectors.toSet());
        framework.roles().stream()
                .filter(role -> held.contains(role.code()))
                .forEach(role -> roles.put(role.code(), role.name()));
        var domains = new java.util.LinkedHashMap<org.waymark.kernel.DomainCode, String>();
        framework.domains().forEach(domain -> domains.put(domain.code(), domain.name()));
        return new Choices(byName(sites), roles, byName(teams), domains);
    }

    private static <K> Map<K, String> byName(Map<K, String> names) {
        var sorted = new TreeMap<String, List<K>>(String.CASE_INSENSITIVE_ORDER);
        names.forEach((key, name) ->
                sorted.computeIfAbsent(name, n -> new java.util.ArrayList<>()).add(key));
        var result = new java.util.LinkedHashMap<K, String>();
        sorted.forEach((name, keys) -> keys.forEach(key -> result.put(key, names.getOrDefault(key, name))));
        return result;
    }
}
