package org.waymark.ui.admin;

import org.waymark.access.Role;
import org.waymark.oversight.RoleHolder;
import org.waymark.ui.session.Texts;

/** Roles as people read them. */
final class RoleWords {

    private RoleWords() {}

    static String of(Role role) {
        return Texts.of("admin.role." + role.name());
    }

    static String says(Role role) {
        return Texts.of("admin.role." + role.name() + ".says");
    }

    /** The role with the service it is held for, if it is for one. */
    static String of(RoleHolder.Held held) {
        return held.service().isEmpty() ? of(held.role()) : Texts.of("admin.role.in", of(held.role()), held.service());
    }
}
