package org.waymark.skillmix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.Requirement;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

/** What one release of the framework asks of each role profile, as a byte for each competency: 0, or the level and one. */
final class LevelNeeds {

    private final Framework framework;
    private final List<CompetencyCode> competencies;
    private final List<RoleCode> roles;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Asked, byte[]> known = new ConcurrentHashMap<>();

    LevelNeeds(Framework framework) {
        this.framework = framework;
        this.competencies =
                framework.competencies().stream().map(Competency::code).toList();
        this.roles = framework.roles().stream().map(RoleProfile::code).toList();
        for (int i = 0; i < competencies.size(); i++) {
            places.put(competencies.get(i).value(), i);
        }
    }

    private record Asked(RoleCode role, Set<StrandCode> strands) {}

    Framework framework() {
        return framework;
    }

    List<CompetencyCode> competencies() {
        return competencies;
    }

    List<RoleCode> roles() {
        return roles;
    }

    int size() {
        return competencies.size();
    }

    /** The column of a competency, or -1 where this release does not know it. */
    int column(String competency) {
        return places.getOrDefault(competency, -1);
    }

    /** The place of a role profile, or -1. */
    int place(RoleCode role) {
        return roles.indexOf(role);
    }

    /** What is asked; the same array for the same role profile and strands, never changed by anybody. */
    byte[] of(Held held) {
        return known.computeIfAbsent(new Asked(held.role(), held.strands()), asked -> {
            var needs = new byte[size()];
            for (Requirement need :
                    framework.requirementsOf(asked.role(), asked.strands()).values()) {
                needs[column(need.competency().value())] = (byte) (need.level().value() + 1);
            }
            return needs;
        });
    }

    /** What several role profiles ask together: the higher level of each competency. */
    byte[] of(List<Held> held) {
        return switch (held.size()) {
            case 0 -> new byte[size()];
            case 1 -> of(held.getFirst());
            default -> {
                var all = new ArrayList<byte[]>();
                held.forEach(one -> all.add(Objects.requireNonNull(of(one))));
                yield highest(all);
            }
        };
    }

    static byte[] highest(List<byte[]> all) {
        byte[] highest = all.getFirst().clone();
        for (byte[] one : all) {
            for (int i = 0; i < highest.length; i++) {
                highest[i] = (byte) Math.max(highest[i], one[i]);
            }
        }
        return highest;
    }
}
