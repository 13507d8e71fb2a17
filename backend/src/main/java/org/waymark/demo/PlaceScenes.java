package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.ForceCode;
import org.waymark.provision.LdServices;
import org.waymark.provision.NewService;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.provision.Teams;

/** The three services with their teams and sites, all set up on the first day. */
final class PlaceScenes {

    private final Cast cast;
    private final LdServices services;
    private final Teams teams;
    private final Sites sites;

    PlaceScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.services = house.getBean(LdServices.class);
        this.teams = house.getBean(Teams.class);
        this.sites = house.getBean(Sites.class);
    }

    void addTo(Scenes scenes, LocalDate firstDay, LocalDate told) {
        StoryFile.lines("services.csv", told).forEach(line -> scenes.on(firstDay, Part.PLACES, () -> service(line)));
        StoryFile.lines("teams.csv", told).forEach(line -> scenes.on(firstDay, Part.PLACES, () -> team(line)));
        StoryFile.lines("sites.csv", told).forEach(line -> scenes.on(firstDay, Part.PLACES, () -> site(line)));
    }

    private void service(Line line) {
        var added = services.add(
                cast.administrator(),
                new NewService(line.text("code"), line.text("name"), line.text("provider"), line.text("area")));
        cast.add(line.text("code"), added.id());
    }

    private void team(Line line) {
        var added = teams.add(cast.administrator(), cast.service(line.text("service")), line.text("name"));
        cast.add(line.text("key"), added.id());
    }

    private void site(Line line) {
        var form = new SiteForm(
                line.text("name"),
                SiteKind.valueOf(line.text("kind")),
                force(line),
                line.text("court"),
                "",
                line.day("opened"));
        var added = sites.add(cast.administrator(), cast.service(line.text("service")), form);
        cast.add(line.text("key"), added.id());
    }

    private static @Nullable ForceCode force(Line line) {
        return line.has("force") ? new ForceCode(line.text("force")) : null;
    }
}
