package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.development.CareerOffers;
import org.waymark.kernel.RoleCode;

/** People say that colleagues may ask them about a role they know. */
final class CareerScenes {

    private final Cast cast;
    private final CareerOffers offers;

    CareerScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.offers = house.getBean(CareerOffers.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        for (Line line : StoryFile.lines("offers.csv", told)) {
            scenes.on(
                    line.day("said"),
                    Part.GROWTH,
                    () -> offers.offer(cast.actor(line.text("person")), new RoleCode(line.text("role"))));
        }
    }
}
