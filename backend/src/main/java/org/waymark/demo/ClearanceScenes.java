package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.people.WomanOffers;
import org.waymark.vetting.Clearance;
import org.waymark.vetting.ClearanceLists;
import org.waymark.vetting.ClearanceText;
import org.waymark.vetting.Clearances;
import org.waymark.vetting.Schemes;

/** Forces clear people, recruiters write that down, some clearances end; a few people offer to be chosen as a woman. */
final class ClearanceScenes {

    private final Cast cast;
    private final Clearances clearances;
    private final WomanOffers offers;
    private final Schemes schemes;

    ClearanceScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.clearances = house.getBean(Clearances.class);
        this.offers = house.getBean(WomanOffers.class);
        this.schemes = house.getBean(ClearanceLists.class).schemes();
    }

    void addTo(Scenes scenes, LocalDate told) {
        for (Line line : StoryFile.lines("clearances.csv", told)) {
            var kept = new Clearance[1];
            scenes.on(line.day("recorded"), Part.CLEARANCE, () -> kept[0] = record(line));
            LocalDate ended = line.dayIfAny("ended");
            if (ended != null) {
                scenes.on(
                        ended,
                        Part.LEAVING,
                        () -> clearances.end(recruiter(line), kept[0].id(), ended, kept[0].version()));
            }
        }
        for (Line line : StoryFile.lines("roles.csv", told)) {
            if (line.has("offers")) {
                scenes.on(
                        line.day("offers"), Part.CLEARANCE, () -> offers.choose(cast.actor(line.text("person")), true));
            }
        }
    }

    private Clearance record(Line line) {
        String level = line.text("level");
        LocalDate granted = line.day("granted");
        int months = schemes.find(level).orElseThrow().validMonths();
        return clearances.record(
                recruiter(line),
                cast.person(line.text("person")),
                new ClearanceText(
                        new ForceCode(line.text("issuer")),
                        level,
                        granted,
                        granted.plusMonths(months).minusDays(1)));
    }

    private Actor recruiter(Line line) {
        return line.has("by") ? cast.actor(line.text("by")) : Cast.CONSOLE;
    }
}
