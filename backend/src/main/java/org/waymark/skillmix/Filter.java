package org.waymark.skillmix;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;

/** Which people and which domain of a team to show; what is not set lets everything through. */
public record Filter(
        @Nullable SiteId site,
        @Nullable RoleCode role,
        @Nullable TeamId team,
        @Nullable DomainCode domain,
        String text,
        boolean onlyWithGaps) {

    public static final Filter NONE = new Filter(null, null, null, null, "", false);

    public boolean isOff() {
        return equals(NONE);
    }

    public Filter site(@Nullable SiteId value) {
        return new Filter(value, role, team, domain, text, onlyWithGaps);
    }

    public Filter role(@Nullable RoleCode value) {
        return new Filter(site, value, team, domain, text, onlyWithGaps);
    }

    public Filter team(@Nullable TeamId value) {
        return new Filter(site, role, value, domain, text, onlyWithGaps);
    }

    public Filter domain(@Nullable DomainCode value) {
        return new Filter(site, role, team, value, text, onlyWithGaps);
    }

    public Filter text(String value) {
        return new Filter(site, role, team, domain, value, onlyWithGaps);
    }

    public Filter onlyWithGaps(boolean value) {
        return new Filter(site, role, team, domain, text, value);
    }
}
