package org.waymark.ui.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Requirement;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.ui.session.Texts;

/** What one role asks, and where its strands ask for more. */
final class Raised {

    private final Framework framework;
    private final Map<CompetencyCode, Requirement> base;
    private final Map<Strand, Map<CompetencyCode, Requirement>> byStrand = new LinkedHashMap<>();

    Raised(Framework framework, RoleProfile role) {
        this.framework = framework;
        this.base = framework.requirementsOf(role.code(), Set.of());
        framework.strands().stream()
                .filter(strand -> strand.roleCode().equals(role.code()))
                .forEach(strand -> byStrand.put(strand, framework.requirementsOf(role.code(), Set.of(strand.code()))));
    }

    /** How many competencies the role asks for, strands left aside. */
    int size() {
        return base.size();
    }

    boolean asksFor(CompetencyCode competency) {
        return base.containsKey(competency);
    }

    /** The level asked for in words, with that of each strand that asks for more; empty where nobody asks. */
    String inWords(CompetencyCode competency) {
        var said = new ArrayList<String>();
        Requirement need = base.get(competency);
        if (need != null) {
            said.add(named(need.level()));
        }
        var raised = new LinkedHashMap<Level, List<String>>();
        byStrand.forEach((strand, needs) -> {
            Level more = more(need, needs.get(competency));
            if (more != null) {
                raised.computeIfAbsent(more, level -> new ArrayList<>()).add(strand.name());
            }
        });
        raised.forEach((level, strands) -> said.add(
                strands.size() == byStrand.size()
                        ? Texts.of("framework.raised.any", named(level))
                        : Texts.of("framework.raised", String.join(", ", strands), named(level))));
        return String.join("; ", said);
    }

    private static @Nullable Level more(@Nullable Requirement base, @Nullable Requirement with) {
        boolean isMore = with != null && (base == null || !base.level().meets(with.level()));
        return isMore && with != null ? with.level() : null;
    }

    private String named(Level level) {
        return framework.words(level).named();
    }
}
