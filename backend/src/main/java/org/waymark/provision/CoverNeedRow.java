package org.waymark.provision;

import static java.util.stream.Collectors.joining;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.RoleCode;

/** A need as it is written; its competencies stand in rows of their own. */
@MappedEntity("cover_need")
record CoverNeedRow(
        @EmbeddedId Key key,
        int position,
        @Nullable String pathway,
        String days,
        @Nullable Integer opens,
        @Nullable Integer closes,
        @Nullable RoleCode roleCode,
        int headcount,
        boolean womanChoice,
        String clearance,
        int criticality,
        String reason) {

    static CoverNeedRow of(long plan, int position, CoverNeed need) {
        Pathway pathway = need.pathway();
        Spell hours = need.hours();
        return new CoverNeedRow(
                new Key(plan, need.id()),
                position,
                pathway == null ? null : pathway.name(),
                need.days().stream()
                        .sorted()
                        .map(day -> Integer.toString(day.getValue()))
                        .collect(joining()),
                hours == null ? null : hours.opens(),
                hours == null ? null : hours.closes(),
                need.role(),
                need.headcount(),
                need.womanChoice(),
                need.clearance(),
                need.criticality().weight(),
                need.reason());
    }

    @Embeddable
    record Key(
            @MappedProperty("plan_id") long planId,
            @MappedProperty("need_id") CoverNeedId needId) {}
}
