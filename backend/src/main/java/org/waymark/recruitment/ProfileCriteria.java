package org.waymark.recruitment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.waymark.framework.RoleProfile;

/** What a role profile asks at entry, as criteria that a vacancy can begin with. */
public final class ProfileCriteria {

    private static final Pattern REMARK_ON_SOURCE = Pattern.compile("\\s*\\([^)]*(?:advert|page)[^)]*\\)");
    private static final Pattern WISHED = Pattern.compile("\\s*\\(?\\b(?:desirable|optional)\\)?$");

    private ProfileCriteria() {}

    /** In the profile's order; what it asks of nobody, and what comes after the start, is left out. */
    public static List<Criterion> of(RoleProfile role) {
        return role.details().entryRequirements().stream()
                .map(words -> REMARK_ON_SOURCE.matcher(words).replaceAll(""))
                .filter(words -> !isLeftOut(words.toLowerCase(Locale.UK)))
                .map(words -> WISHED.matcher(words).find()
                        ? new Criterion(
                                Criterion.Need.DESIRABLE, WISHED.matcher(words).replaceAll(""))
                        : new Criterion(Criterion.Need.ESSENTIAL, words))
                .toList();
    }

    private static boolean isLeftOut(String words) {
        return words.startsWith("no formal") || words.contains("induction");
    }
}
