package org.waymark.people;

import java.util.List;
import org.waymark.framework.RoleProfile;
import org.waymark.provision.LdService;

/** What the directory can be narrowed by, and whether whoever asks may see leavers and add people. */
public record DirectoryChoices(
        List<LdService> services, List<RoleProfile> roles, boolean seesLeavers, boolean mayManage) {}
