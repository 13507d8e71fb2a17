package org.waymark.provision;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.util.stream.Stream;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Level;

/** A competency of a need with its lowest level. */
@MappedEntity("cover_need_competency")
record CoverSkillRow(@EmbeddedId Key key, Level level) {

    static Stream<CoverSkillRow> of(long plan, CoverNeed need) {
        return need.competencies().entrySet().stream()
                .map(one -> new CoverSkillRow(new Key(plan, need.id(), one.getKey()), one.getValue()));
    }

    @Embeddable
    record Key(
            @MappedProperty("plan_id") long planId,
            @MappedProperty("need_id") CoverNeedId needId,
            @MappedProperty("competency_code") CompetencyCode competencyCode) {}
}
