package org.waymark.reporting;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.LevelWords;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.ScaleLevel;
import org.waymark.framework.Strand;

/** What a competency passport says about somebody: the levels agreed with them, by whom, when, and what is still open. */
public record Passport(
        Holder holder,
        Framework.About framework,
        List<Part> parts,
        List<Open> notAgreed,
        List<Evidence> evidence,
        List<Observed> observed,
        Made made) {

    public Passport {
        parts = List.copyOf(parts);
        notAgreed = List.copyOf(notAgreed);
        evidence = List.copyOf(evidence);
        observed = List.copyOf(observed);
    }

    /** Whose passport it is and in which post; without a post there is no profile and no service. */
    public record Holder(String name, @Nullable RoleProfile profile, List<Strand> strands, String service) {
        public Optional<RoleProfile> role() {
            return Optional.ofNullable(profile);
        }
    }

    /** The agreed levels of one domain. */
    public record Part(Domain domain, List<Line> lines) {}

    /** One agreed level and what it looks like; without a need the present profile does not ask for the competency. */
    public record Line(
            Competency competency,
            ScaleLevel level,
            @Nullable ScaleLevel need,
            LocalDate agreedOn,
            String agreedBy,
            LevelWords looks) {

        /** Whether the profile asks for it and the level is enough. */
        public boolean isMet() {
            return need != null && level.level().meets(need.level());
        }

        /** How many steps are missing to the need. */
        public int below() {
            return need == null ? 0 : level.level().stepsBelow(need.level());
        }
    }

    /** A competency that the profile asks for and nobody has agreed a level of. */
    public record Open(Domain domain, Competency competency, ScaleLevel need) {}

    /** A piece of evidence by its title; what it says stays with its owner. */
    public record Evidence(String title, LocalDate dated, List<Competency> competencies) {}

    /** That somebody saw the holder do something: who, with their role on that day, and the level they looked for. */
    public record Observed(String competency, ScaleLevel level, LocalDate on, String by) {}

    /** Who took the passport, and when. */
    public record Made(String by, ZonedDateTime at) {}

    /** How many agreed levels are enough for the profile. */
    public long met() {
        return lines().stream().filter(Line::isMet).count();
    }

    /** How many agreed levels lie below what the profile asks for. */
    public long below() {
        return lines().stream().filter(line -> line.below() > 0).count();
    }

    /** How many competencies the profile asks for. */
    public long asked() {
        return lines().stream().filter(line -> line.need() != null).count() + notAgreed.size();
    }

    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }
}
