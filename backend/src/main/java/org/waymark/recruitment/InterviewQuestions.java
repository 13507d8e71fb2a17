package org.waymark.recruitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.Requirement;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/** Draws questions from what a role profile asks for: what everybody needs first, and of this the highest level first. */
public final class InterviewQuestions {

    /** How many questions an interview has unless somebody chooses. */
    public static final int USUAL = 8;

    /** How many it has at most. */
    public static final int MOST = 16;

    private static final String CORE = "core";

    private InterviewQuestions() {}

    /** Every competency of the profile, those to ask about first in front. */
    public static List<Competency> inOrder(Framework framework, RoleCode role) {
        Map<CompetencyCode, Requirement> needs = framework.requirementsOf(role, Set.of());
        return needs.keySet().stream()
                .map(framework::competency)
                .sorted(Comparator.comparing((Competency one) -> !isCore(one))
                        .thenComparing(one -> -level(needs, one).value()))
                .toList();
    }

    /** One of each domain as far as there are places, then the next of each. */
    public static List<CompetencyCode> usual(Framework framework, RoleCode role) {
        List<Competency> all = new ArrayList<>(inOrder(framework, role));
        var chosen = new ArrayList<CompetencyCode>();
        while (chosen.size() < USUAL && !all.isEmpty()) {
            Set<DomainCode> seen = new HashSet<>();
            for (Competency one : List.copyOf(all)) {
                if (chosen.size() < USUAL && seen.add(one.domainCode())) {
                    chosen.add(one.code());
                    all.remove(one);
                }
            }
        }
        return List.copyOf(chosen);
    }

    /** The questions about these competencies; one that the profile asks for no more is left out. */
    public static List<InterviewQuestion> about(Framework framework, RoleCode role, Collection<CompetencyCode> chosen) {
        Map<CompetencyCode, Requirement> needs = framework.requirementsOf(role, Set.of());
        return chosen.stream()
                .filter(needs::containsKey)
                .map(framework::competency)
                .map(one -> question(framework, one, level(needs, one)))
                .toList();
    }

    private static InterviewQuestion question(Framework framework, Competency one, Level need) {
        var below = new Level(Math.max(1, need.value() - 2));
        return new InterviewQuestion(
                one,
                isCore(one),
                "Tell us about a time when this mattered: " + one.title()
                        + ". What was the situation, what did you do yourself, and what came of it?",
                framework.words(one.code(), below),
                framework.words(one.code(), need));
    }

    private static boolean isCore(Competency one) {
        return one.kind().equals(CORE);
    }

    private static Level level(Map<CompetencyCode, Requirement> needs, Competency one) {
        Requirement need = needs.get(one.code());
        return need == null ? new Level(1) : need.level();
    }
}
