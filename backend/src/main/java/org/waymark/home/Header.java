package org.waymark.home;

import java.util.Set;
import org.waymark.access.Permission;
import org.waymark.access.Role;

/** What stands at the top of every page: the person's name, what they are here, and what they may open. */
public record Header(String name, String line, Set<Role> roles, Set<Permission> permissions) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
