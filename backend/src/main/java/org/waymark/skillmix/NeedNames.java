package org.waymark.skillmix;

import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Pathway;

/** How a cover need is called in a sentence. */
final class NeedNames {

    private NeedNames() {}

    /** What is needed where: “Women's pathway at Wembley”. */
    static String named(CoverNeed need, String site) {
        Pathway pathway = need.pathway();
        return (pathway == null ? "All work" : of(pathway)) + " at " + site;
    }

    /** Who is needed: a role profile, competencies with their level, or both. */
    static String who(CoverNeed need, Framework framework) {
        RoleCode role = need.role();
        String named =
                role == null ? "" : framework.role(role).map(RoleProfile::name).orElse(role.value());
        String levels = need.competencies().entrySet().stream()
                .map(one -> one.getKey() + " at " + one.getValue())
                .collect(Collectors.joining(", "));
        return named.isEmpty() || levels.isEmpty() ? named + levels : named + " with " + levels;
    }

    static String of(Pathway pathway) {
        return switch (pathway) {
            case WOMEN -> "Women's pathway";
            case VETERANS -> "Veterans' pathway";
            case CHILDREN_AND_YOUNG_PEOPLE -> "Children and young people's pathway";
            case LEARNING_DISABILITY_AND_NEURODIVERSITY -> "Learning disability and neurodiversity pathway";
            case CROWN_COURT -> "Crown Court pathway";
            default -> {
                String words = pathway.name().replace('_', ' ').toLowerCase(Locale.UK);
                yield Character.toUpperCase(words.charAt(0)) + words.substring(1);
            }
        };
    }
}
