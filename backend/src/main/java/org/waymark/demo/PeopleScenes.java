package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;
import org.waymark.people.Directory;
import org.waymark.people.NewPerson;
import org.waymark.people.NewPost;
import org.waymark.people.People;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.people.SupervisionLink;
import org.waymark.people.Supervisors;

/** People join, take posts, move, are supervised and leave. */
final class PeopleScenes {

    private final Cast cast;
    private final People people;
    private final Directory directory;
    private final Posts posts;
    private final Supervisors supervisors;
    private final Map<String, Post> held = new HashMap<>();

    PeopleScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.people = house.getBean(People.class);
        this.directory = house.getBean(Directory.class);
        this.posts = house.getBean(Posts.class);
        this.supervisors = house.getBean(Supervisors.class);
    }

    /** The administrator comes first: everybody else is added by them. */
    void welcomeAdministrator(LocalDate told) {
        StoryFile.lines("people.csv", told).stream()
                .filter(PeopleScenes::isAdministrator)
                .forEach(line -> cast.add(line.text("key"), people.join(Cast.CONSOLE, person(line))));
    }

    void addTo(Scenes scenes, LocalDate told) {
        for (Line line : StoryFile.lines("people.csv", told)) {
            if (!isAdministrator(line)) {
                scenes.on(line.day("joined"), Part.JOINING, () -> join(line));
            }
            if (line.has("left")) {
                scenes.on(line.day("left"), Part.LEAVING, () -> leave(line));
            }
        }
        for (Line line : StoryFile.lines("posts.csv", told)) {
            scenes.on(line.day("from"), Part.POSTS, () -> take(line));
        }
        for (Line line : StoryFile.lines("supervision.csv", told)) {
            supervise(scenes, line);
        }
    }

    private void join(Line line) {
        cast.add(line.text("key"), people.join(cast.administrator(), person(line)));
    }

    private void leave(Line line) {
        PersonId person = cast.person(line.text("key"));
        int version = directory.card(cast.administrator(), person).version();
        people.leave(cast.administrator(), person, line.day("left"), version);
    }

    private void take(Line line) {
        Post before = held.get(line.text("person"));
        Post now = before == null
                ? posts.start(cast.administrator(), post(line))
                : posts.move(cast.administrator(), before.id(), before.version(), post(line));
        held.put(line.text("person"), now);
    }

    private void supervise(Scenes scenes, Line line) {
        var begun = new SupervisionLink[1];
        scenes.on(
                line.day("from"),
                Part.SUPERVISION,
                () -> begun[0] = supervisors.begin(
                        cast.administrator(),
                        cast.person(line.text("supervisor")),
                        cast.person(line.text("supervisee")),
                        line.day("from")));
        LocalDate until = line.dayIfAny("until");
        if (until != null) {
            scenes.on(
                    until,
                    Part.SUPERVISION,
                    () -> supervisors.end(cast.administrator(), begun[0].id(), until, begun[0].version()));
        }
    }

    private NewPost post(Line line) {
        return new NewPost(
                cast.person(line.text("person")),
                cast.service(line.text("service")),
                line.has("team") ? cast.team(line.text("team")) : null,
                new RoleCode(line.text("role")),
                line.text("band"),
                new BigDecimal(line.text("hours")),
                line.day("from"),
                null,
                null,
                line.each("strands", StrandCode::new),
                line.each("sites", cast::site));
    }

    private static NewPerson person(Line line) {
        return new NewPerson(line.text("given"), line.text("family"), line.text("key") + "@example.nhs.uk", false);
    }

    private static boolean isAdministrator(Line line) {
        return line.text("key").equals(Cast.ADMINISTRATOR);
    }
}
