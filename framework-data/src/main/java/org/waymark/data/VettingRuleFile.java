package org.waymark.data;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.data.ReferenceText.StageText;
import org.waymark.data.ReferenceText.VettingRuleText;

/** What vetting_rules.yaml says: what forces ask for each level, to start from. */
record VettingRuleFile(Section file) {

    private static final Set<String> BODIES = Set.of("FORCE", "NATIONAL", "METROPOLITAN", "SECURITY", "EMPLOYER");
    private static final Pattern DAY = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final int MOST_MONTHS = 240;
    private static final int MOST_DAYS = 730;
    private static final int MOST_YEARS = 10;

    List<VettingRuleText> rules(Codes levels) {
        Codes.of("stage", file, "stages", "stage");
        List<StageText> shared = file.sections("stages").stream()
                .map(line -> stage(line.text("stage"), line))
                .toList();
        return file.sections("rules").stream()
                .map(rule -> rule(rule, levels, shared))
                .toList();
    }

    private static StageText stage(String name, Section line) {
        return new StageText(name, line.whole("slow_days", 1, MOST_DAYS), line.whole("stuck_days", 1, MOST_DAYS));
    }

    private static VettingRuleText rule(Section rule, Codes levels, List<StageText> shared) {
        String body = rule.text("processed_by");
        if (!BODIES.contains(body)) {
            rule.fault("processed_by", "The body " + body + " is not known.");
        }
        String dated = rule.text("dated");
        if (!DAY.matcher(dated).matches()) {
            rule.fault("dated", "The field must be a day such as 2026-11-01.");
        }
        return new VettingRuleText(
                rule.text("force"),
                levels.known(rule, "level"),
                rule.whole("months", 0, MOST_MONTHS),
                rule.whole("renew_days", 0, MOST_DAYS),
                rule.whole("urgent_days", 0, MOST_DAYS),
                rule.yesOrNo("annual_notice"),
                rule.whole("residency_years", 0, MOST_YEARS),
                rule.whole("address_years", 0, MOST_YEARS),
                body,
                rule.whole("usual_days", 1, MOST_DAYS),
                rule.text("source"),
                dated,
                Stream.concat(shared.stream(), Stream.of(stage("WITH_POLICE", rule)))
                        .toList());
    }
}
