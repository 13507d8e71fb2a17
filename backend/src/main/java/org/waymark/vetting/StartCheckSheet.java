package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.framework.RoleProfile;

/** Which checks are asked before somebody starts: what holds today, what will hold later, and of whom they can be asked. */
public record StartCheckSheet(
        List<StartCheckRule> holding,
        List<StartCheckRule> later,
        List<RoleProfile> roles,
        boolean mayKeep,
        LocalDate today) {

    public StartCheckSheet {
        holding = List.copyOf(holding);
        later = List.copyOf(later);
        roles = List.copyOf(roles);
    }

    /** What holds for the check today. */
    public Optional<StartCheckRule> of(EmploymentCheck check) {
        return holding.stream().filter(rule -> rule.check() == check).findFirst();
    }

    /** How often the check was changed, changes that hold later included. */
    public int changes(EmploymentCheck check) {
        return java.util.stream.Stream.concat(holding.stream(), later.stream())
                .filter(rule -> rule.check() == check)
                .mapToInt(StartCheckRule::changeNo)
                .max()
                .orElse(0);
    }
}
