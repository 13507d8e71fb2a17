package org.waymark.vetting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.ForceCode;

/** Everything that forces ask and accept, past and to come; which of it holds depends on the day that is asked about. */
public record RuleBook(List<VettingRule> rules, List<Acceptance> acceptances) {

    private static final Comparator<VettingRule> NEWEST =
            Comparator.comparing(VettingRule::from).thenComparing(VettingRule::changeNo);

    public RuleBook {
        rules = List.copyOf(rules);
        acceptances = List.copyOf(acceptances);
    }

    /** What the force asks for the level on the day: its own rule, else the one for any force. */
    public Optional<VettingRule> on(ForceCode force, String level, LocalDate day) {
        return own(force, level, day).or(() -> own(VettingRule.ANY, level, day));
    }

    /** What exactly this force, or ANY, has said about the level. */
    public Optional<VettingRule> own(ForceCode force, String level, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.force().equals(force) && rule.level().equals(level))
                .filter(rule -> !rule.from().isAfter(day))
                .max(NEWEST);
    }

    /** The rules that hold on the day, by level and then by force, those of any force first. */
    public List<VettingRule> holdingOn(LocalDate day) {
        return rules.stream()
                .filter(rule -> own(rule.force(), rule.level(), day)
                        .filter(rule::equals)
                        .isPresent())
                .sorted(Comparator.comparing(VettingRule::level)
                        .thenComparing(rule -> !rule.isOfAny())
                        .thenComparing(VettingRule::force))
                .toList();
    }

    /** The changes that were entered for a later day, earliest first. */
    public List<VettingRule> after(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.from().isAfter(day))
                .sorted(NEWEST)
                .toList();
    }

    /** How often the rule of this force and level was changed; the next change counts on from here. */
    public int changes(ForceCode force, String level) {
        return rules.stream()
                .filter(rule -> rule.force().equals(force) && rule.level().equals(level))
                .mapToInt(VettingRule::changeNo)
                .max()
                .orElse(0);
    }

    /** What the force does on the day with a clearance of the other; a new application where nobody has said. */
    public AcceptanceAnswer answer(ForceCode force, ForceCode issuer, String level, LocalDate day) {
        return acceptances.stream()
                .filter(one -> isAbout(one, force, issuer, level) && !one.from().isAfter(day))
                .max(Comparator.comparing(Acceptance::from).thenComparing(Acceptance::changeNo))
                .map(Acceptance::answer)
                .orElse(AcceptanceAnswer.NEW_APPLICATION);
    }

    /** How often this answer was changed. */
    public int answers(ForceCode force, ForceCode issuer, String level) {
        return acceptances.stream()
                .filter(one -> isAbout(one, force, issuer, level))
                .mapToInt(Acceptance::changeNo)
                .max()
                .orElse(0);
    }

    /** The answers that hold on the day, by force. */
    public List<Acceptance> acceptancesOn(LocalDate day) {
        return acceptances.stream()
                .filter(one -> !one.from().isAfter(day))
                .filter(one -> acceptances.stream()
                        .filter(other -> isAbout(other, one.force(), one.issuer(), one.level()))
                        .filter(other -> !other.from().isAfter(day))
                        .max(Comparator.comparing(Acceptance::from).thenComparing(Acceptance::changeNo))
                        .filter(one::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Acceptance::force)
                        .thenComparing(Acceptance::issuer)
                        .thenComparing(Acceptance::level))
                .toList();
    }

    private static boolean isAbout(Acceptance one, ForceCode force, ForceCode issuer, String level) {
        return one.force().equals(force)
                && one.issuer().equals(issuer)
                && one.level().equals(level);
    }
}
