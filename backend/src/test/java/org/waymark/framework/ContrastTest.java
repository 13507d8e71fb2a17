package org.waymark.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.RoleCode;
import org.waymark.skillmix.AgreedOnPaper;

class ContrastTest {

    private final Framework framework = new AgreedOnPaper().framework;

    @Test
    void ofAnyTwoProfilesEveryCompetencyOfEitherIsToldOnceAndTheOtherWayRoundIsItsMirror() {
        for (RoleProfile one : framework.roles()) {
            for (RoleProfile two : framework.roles()) {
                List<Contrast> there = Contrast.between(framework, one.code(), two.code());
                var either = new HashSet<>(
                        framework.requirementsOf(one.code(), Set.of()).keySet());
                either.addAll(framework.requirementsOf(two.code(), Set.of()).keySet());
                assertEquals(
                        either,
                        new HashSet<>(there.stream()
                                .map(line -> line.competency().code())
                                .toList()));
                assertEquals(either.size(), there.size(), "one is told twice");
                List<Contrast> back = Contrast.between(framework, two.code(), one.code());
                for (int at = 0; at < there.size(); at++) {
                    assertEquals(mirror(there.get(at).kind()), back.get(at).kind());
                }
            }
        }
    }

    @Test
    void aProfileBesideItselfDiffersInNothing() {
        var role = new RoleCode("PRA");
        assertTrue(
                Contrast.between(framework, role, role).stream().allMatch(line -> line.kind() == Contrast.Kind.SAME));
    }

    private static Contrast.Kind mirror(Contrast.Kind kind) {
        return switch (kind) {
            case GAINED -> Contrast.Kind.DROPPED;
            case DROPPED -> Contrast.Kind.GAINED;
            case RAISED -> Contrast.Kind.LOWERED;
            case LOWERED -> Contrast.Kind.RAISED;
            case SAME -> Contrast.Kind.SAME;
        };
    }
}
