package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.observation.AskedLink;
import org.waymark.observation.NewObservationAsk;
import org.waymark.observation.ObservationLinks;
import org.waymark.observation.Observations;
import org.waymark.observation.Seen;

/** People ask whoever saw them at work, and these say what they saw, on the same day. */
final class ObservationScenes {

    private final Cast cast;
    private final Observations observations;
    private final ObservationLinks links;

    ObservationScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.observations = house.getBean(Observations.class);
        this.links = house.getBean(ObservationLinks.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        StoryFile.lines("observations.csv", told)
                .forEach(line -> scenes.on(line.day("asked"), Part.GROWTH, () -> ask(line)));
    }

    private void ask(Line line) {
        AskedLink asked = observations.ask(
                cast.actor(line.text("person")),
                new NewObservationAsk(
                        new CompetencyCode(line.text("competency")),
                        new Level(Integer.parseInt(line.text("level"))),
                        line.text("words")));
        if (line.text("answer").isEmpty()) {
            return;
        }
        Actor observer = cast.actor(line.text("observer"));
        links.open(observer, asked.secret());
        if (line.text("answer").equals("SEEN")) {
            links.confirm(observer, asked.secret(), new Seen(line.day("asked"), line.text("said")));
        } else {
            links.notYet(observer, asked.secret(), line.text("said"));
        }
    }
}
