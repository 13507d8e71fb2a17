package org.waymark.supervision;

import java.util.List;
import org.waymark.data.ReferenceReader;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.RoleCode;

/** Reads how often role profiles are supervised from the files that come with the application, when somebody needs it. */
final class SupervisionPatternImport {

    static final List<SupervisionRule> RULES = ReferenceReader.bundled().orThrow().supervisionPatterns().stream()
            .flatMap(pattern -> pattern.required().stream()
                    .map(need -> new SupervisionRule(
                            new RoleCode(pattern.role()),
                            new KindCode(need.kind()),
                            null,
                            null,
                            0,
                            need.maxGapDays(),
                            need.minMinutes(),
                            "")))
            .toList();

    private SupervisionPatternImport() {}
}
