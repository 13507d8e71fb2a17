package org.waymark.vetting;

import java.util.List;
import java.util.Optional;
import org.waymark.framework.Reference;
import org.waymark.kernel.ForceCode;

/**
 * All levels of clearance. A higher level satisfies a lower one of the same scheme only; clearance by the Metropolitan
 * Police is a scheme of its own.
 */
public record Schemes(List<Reference.Clearance> levels) {

    /** How a place says that it asks for no clearance. */
    public static final String NOTHING_ASKED = "";

    /** The body that gives national security clearances, which no force has to accept first. */
    public static final ForceCode NATIONAL = new ForceCode("UKSV");

    private static final String NATIONAL_SCHEME = "CTC";
    private static final String NO_REQUIREMENT = "NONE";

    public Schemes {
        levels = List.copyOf(levels);
    }

    public Optional<Reference.Clearance> find(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** The name of a level as people say it; a code that nobody knows stands for itself. */
    public String named(String code) {
        return find(code).map(Reference.Clearance::named).orElse(code);
    }

    /** Whether the held level is enough where the other one is asked for; a level that nobody knows satisfies itself only. */
    public boolean satisfies(String held, String asked) {
        if (asksNothing(asked) || held.equals(asked)) {
            return true;
        }
        Optional<Reference.Clearance> needed = find(asked);
        return needed.isPresent()
                && find(held).filter(level -> outranks(level, needed.get())).isPresent();
    }

    /** Whether a body gives clearances of a level: national ones come from the national body, and nothing else does. */
    public boolean mayBeGivenBy(String level, ForceCode issuer) {
        return find(level)
                .map(known -> known.scheme().equals(NATIONAL_SCHEME) == issuer.equals(NATIONAL))
                .orElse(true);
    }

    private static boolean outranks(Reference.Clearance held, Reference.Clearance asked) {
        Integer mine = held.rank();
        Integer theirs = asked.rank();
        return held.scheme().equals(asked.scheme()) && mine != null && theirs != null && mine >= theirs;
    }

    public static boolean asksNothing(String asked) {
        return asked.equals(NOTHING_ASKED) || asked.equals(NO_REQUIREMENT);
    }
}
