package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.framework.Reference;
import org.waymark.kernel.ForceCode;

/**
 * All rules of vetting, and the names of what they speak of.
 *
 * @param bodies who gives clearances, by code
 * @param mayKeep whether whoever asks may change them
 */
public record RuleSheet(
        RuleBook book,
        Map<ForceCode, String> bodies,
        Schemes schemes,
        List<Reference.Check> checks,
        boolean mayKeep,
        LocalDate today) {

    /** The name of a body; a code that nobody knows stands for itself. */
    public String body(ForceCode code) {
        return bodies.getOrDefault(code, code.value());
    }

    /** The name of a level of clearance or of a check. */
    public String level(String code) {
        return checks.stream()
                .filter(check -> check.code().equals(code))
                .map(Reference.Check::name)
                .findFirst()
                .orElseGet(() -> schemes.named(code));
    }

    public boolean isCheck(String code) {
        return checks.stream().anyMatch(check -> check.code().equals(code));
    }

    /** Every level and check that a rule may be about, levels first. */
    public List<String> levels() {
        return Stream.concat(
                        schemes.levels().stream().map(Reference.Clearance::code),
                        checks.stream().map(Reference.Check::code))
                .toList();
    }
}
