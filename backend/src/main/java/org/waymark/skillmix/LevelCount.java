package org.waymark.skillmix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;

/**
 * How many people work at a career framework level before and after.
 *
 * @param needed whole-time equivalents that the service needs at the level after; nothing where nobody has worked it out
 */
public record LevelCount(
        int careerLevel, int before, int after, @Nullable BigDecimal needed) {

    private static final int LOWEST = 2;
    private static final int HIGHEST = 8;

    /** Levels 2 to 8; whoever holds several posts is counted at the highest of them. */
    static List<LevelCount> of(CoverPicture before, CoverPicture after, PostSums posts) {
        int[] was = counts(before);
        int[] is = counts(after);
        Map<Integer, BigDecimal> design = new HashMap<>();
        boolean planned = posts.after().needed().signum() > 0;
        posts.roles()
                .forEach(role -> design.merge(
                        level(after.framework(), role.role()), role.after().needed(), BigDecimal::add));
        var all = new ArrayList<LevelCount>();
        for (int level = LOWEST; level <= HIGHEST; level++) {
            all.add(new LevelCount(
                    level, was[level], is[level], planned ? design.getOrDefault(level, BigDecimal.ZERO) : null));
        }
        return List.copyOf(all);
    }

    private static int[] counts(CoverPicture picture) {
        int[] counts = new int[HIGHEST + 1];
        for (PersonOnTeam person : picture.people()) {
            OptionalInt level = person.posts().stream()
                    .filter(post ->
                            post.isWorkedOn(picture.day()) && post.service().equals(picture.service()))
                    .mapToInt(post -> level(picture.framework(), post.role()))
                    .max();
            level.ifPresent(one -> counts[Math.clamp(one, 0, HIGHEST)]++);
        }
        return counts;
    }

    private static int level(Framework framework, RoleCode role) {
        return framework.role(role).map(RoleProfile::careerLevel).orElse(0);
    }
}
