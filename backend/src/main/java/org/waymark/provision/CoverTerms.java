package org.waymark.provision;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.Reference;
import org.waymark.framework.Requirement;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.RoleCode;

/** What a cover plan may name: role profiles, competencies, levels of clearance; and what profiles ask for at most. */
final class CoverTerms {

    private final Framework framework;
    private final List<Reference.Clearance> clearances;
    private final Map<String, RoleCode> roles = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Map<RoleCode, Map<CompetencyCode, Integer>> most = new HashMap<>();

    CoverTerms(Framework framework, List<Reference.Clearance> clearances) {
        this.framework = framework;
        this.clearances = clearances;
        for (RoleProfile role : framework.roles()) {
            roles.put(plain(role.name()), role.code());
            roles.put(plain(role.named()), role.code());
        }
        framework.roles().forEach(role -> roles.put(plain(role.code().value()), role.code()));
        for (Reference.Clearance level : clearances) {
            levels.put(plain(level.named()), level.code());
            levels.put(plain(level.scheme() + level.name()), level.code());
        }
        clearances.forEach(level -> levels.put(plain(level.code()), level.code()));
    }

    /** Text without anything but letters and digits, so that blanks, dashes and capitals make no difference. */
    static String plain(String typed) {
        return typed.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    Optional<RoleCode> role(String typed) {
        return Optional.ofNullable(roles.get(plain(typed)));
    }

    Optional<String> clearance(String typed) {
        return Optional.ofNullable(levels.get(plain(typed)));
    }

    /** The levels of clearance as they can be typed. */
    String clearancesInWords() {
        return clearances.stream().map(Reference.Clearance::code).collect(Collectors.joining(", "));
    }

    boolean knows(CompetencyCode competency) {
        return framework.find(competency).isPresent();
    }

    String named(RoleCode role) {
        return framework.role(role).map(RoleProfile::name).orElse(role.value());
    }

    /** The highest level that the profile asks for with any strands; 0 where it asks for none. */
    int most(RoleCode role, CompetencyCode competency) {
        return most.computeIfAbsent(role, this::mostOf).getOrDefault(competency, 0);
    }

    /** The highest level that any profile asks for. */
    int most(CompetencyCode competency) {
        return framework.roles().stream()
                .mapToInt(role -> most(role.code(), competency))
                .max()
                .orElse(0);
    }

    /** The names of the profiles that ask for that level at most, as they stand in a sentence. */
    String withMost(CompetencyCode competency, int level) {
        return framework.roles().stream()
                .filter(role -> most(role.code(), competency) == level)
                .map(role -> "“" + role.name() + "”")
                .collect(Collectors.joining(" and "));
    }

    /** Whether one profile asks for all of these competencies at these levels. */
    boolean isOneProfile(CoverNeed need) {
        return framework.roles().stream()
                .anyMatch(role -> need.competencies().entrySet().stream()
                        .allMatch(one -> most(role.code(), one.getKey())
                                >= one.getValue().value()));
    }

    private Map<CompetencyCode, Integer> mostOf(RoleCode role) {
        var strands = framework.strands().stream()
                .filter(strand -> strand.roleCode().equals(role))
                .map(Strand::code)
                .collect(Collectors.toUnmodifiableSet());
        return framework.requirementsOf(role, strands).values().stream()
                .collect(Collectors.toMap(
                        Requirement::competency, one -> one.level().value()));
    }
}
