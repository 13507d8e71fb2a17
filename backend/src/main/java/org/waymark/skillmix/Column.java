package org.waymark.skillmix;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;

/** A column of the heat map: a domain, or one of the competencies of a domain that was opened. */
public record Column(
        DomainCode domain,
        @Nullable CompetencyCode competency,
        String title,
        boolean opened,
        Distribution distribution) {

    public boolean isDomain() {
        return competency == null;
    }

    /** The code of what the column shows, for addresses. */
    public String code() {
        CompetencyCode one = competency;
        return one == null ? domain.value() : one.value();
    }

    /** The title with its code where it is a competency: “RSK-02 Risk assessment”. */
    public String named() {
        CompetencyCode one = competency;
        return one == null ? title : one + " " + title;
    }
}
