package org.waymark.assessment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.Requirement;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StrandCode;

/** What a role asks and when each answer was given, as far as saving an answer needs to know. */
record Draft(Framework framework, Map<CompetencyCode, Requirement> needs, Map<CompetencyCode, Timing> answers) {

    /** When an answer was given, and whether one by one or kept with its whole domain. */
    record Timing(Instant at, boolean carried) {}

    static Draft of(Framework framework, List<DraftLine> lines) {
        var answers = new HashMap<CompetencyCode, Timing>();
        for (DraftLine line : lines) {
            CompetencyCode code = line.competencyCode();
            Instant at = line.ratedAt();
            if (code != null && at != null) {
                answers.put(code, new Timing(at, Boolean.TRUE.equals(line.carried())));
            }
        }
        DraftLine first = lines.getFirst();
        return new Draft(framework, framework.requirementsOf(first.roleCode(), strands(first.strands())), answers);
    }

    static Set<StrandCode> strands(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isBlank())
                .map(StrandCode::new)
                .collect(Collectors.toSet());
    }

    /** @throws Refused.NotValid naming each competency that the role does not ask for */
    void mustInclude(Collection<CompetencyCode> codes) {
        var faults = codes.stream()
                .filter(code -> !needs.containsKey(code))
                .map(code -> new Refused.Fault(code.value(), code + " is not part of this role profile."))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused.NotValid(faults);
        }
    }

    Draft answered(Collection<CompetencyCode> codes, boolean carried, Instant now) {
        var more = new HashMap<>(answers);
        codes.forEach(code -> more.put(code, new Timing(now, carried)));
        return new Draft(framework, needs, more);
    }

    Draft without(CompetencyCode code) {
        var fewer = new HashMap<>(answers);
        fewer.remove(code);
        return new Draft(framework, needs, fewer);
    }

    Progress progress(Instant now) {
        int answered =
                (int) needs.keySet().stream().filter(answers::containsKey).count();
        var timed = answers.values().stream()
                .filter(timing -> !timing.carried())
                .map(Timing::at)
                .toList();
        return new Progress(answered, needs.size(), Pace.minutesLeft(needs.size() - answered, timed, now));
    }
}
