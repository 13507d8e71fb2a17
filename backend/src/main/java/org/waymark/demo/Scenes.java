package org.waymark.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that happens in the story, gathered in any order and played day by day. */
final class Scenes {

    private static final LocalTime MORNING = LocalTime.of(8, 40);
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    private final List<Scene> scenes = new ArrayList<>();

    /** What happens first on a day and what later. */
    enum Part {
        PLACES,
        JOINING,
        POSTS,
        SUPERVISION,
        ACCOUNTS,
        EVIDENCE,
        ASSESSMENT,
        AGREEMENT,
        LEAVING
    }

    void on(LocalDate day, Part part, Runnable act) {
        scenes.add(new Scene(day, part, act));
    }

    void play(StoryClock clock) {
        scenes.sort(Comparator.comparing(Scene::day).thenComparing(Scene::part));
        for (Scene scene : scenes) {
            clock.reach(scene.day(), MORNING.plusMinutes(45L * scene.part().ordinal()));
            scene.act().run();
            clock.pass(A_MOMENT);
        }
    }

    private record Scene(LocalDate day, Part part, Runnable act) {}
}
