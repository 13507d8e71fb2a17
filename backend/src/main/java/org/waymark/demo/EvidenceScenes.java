package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.EvidenceText;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.CompetencyCode;

/** People keep evidence of their own practice, on the day it happened. */
final class EvidenceScenes {

    private final Cast cast;
    private final EvidenceLocker locker;

    EvidenceScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.locker = house.getBean(EvidenceLocker.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        StoryFile.lines("evidence.csv", told)
                .forEach(line -> scenes.on(line.day("dated"), Part.EVIDENCE, () -> keep(line)));
    }

    private void keep(Line line) {
        locker.add(
                cast.actor(line.text("person")),
                new EvidenceText(
                        line.text("title"),
                        line.text("note"),
                        line.text("link"),
                        line.day("dated"),
                        line.each("competencies", CompetencyCode::new)));
    }
}
