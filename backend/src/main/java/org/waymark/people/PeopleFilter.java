package org.waymark.people;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;

/** Whom to list: part of a name or e-mail (or empty), a service, a role; leavers only for those who may see all. */
public record PeopleFilter(
        String text, @Nullable ServiceId service, @Nullable RoleCode role, boolean includeLeavers) {

    /** Everybody who has not left. */
    public static PeopleFilter everybody() {
        return new PeopleFilter("", null, null, false);
    }
}
