package org.waymark.oversight;

import java.util.List;
import java.util.Optional;
import org.waymark.provision.LdService;

/** One person's account and roles, the services that roles can be held for, and an e-mail to derive a name from. */
public record AccountSheet(
        RoleHolder holder, List<LdService> services, Optional<String> workEmail, boolean isOwn, boolean hasLeft) {}
