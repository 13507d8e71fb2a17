package org.waymark.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that happens in the story, gathered in any order and played day by day. */
final class Scenes {

    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    private final List<Scene> scenes = new ArrayList<>();

    /** What happens first on a day and what later. */
    enum Part {
        PLACES(LocalTime.of(8, 40)),
        JOINING(LocalTime.of(9, 10)),
        SETTINGS(LocalTime.of(9, 25)),
        POSTS(LocalTime.of(9, 50)),
        SUPERVISION(LocalTime.of(10, 30)),
        ACCOUNTS(LocalTime.of(11, 15)),
        COVER(LocalTime.of(11, 40)),
        CLEARANCE(LocalTime.of(12, 5)),
        EVIDENCE(LocalTime.of(12, 50)),
        ASSESSMENT(LocalTime.of(13, 35)),
        AGREEMENT(LocalTime.of(15, 5)),
        GROWTH(LocalTime.of(16, 25)),
        LEAVING(LocalTime.of(17, 20));

        private final LocalTime from;

        Part(LocalTime from) {
            this.from = from;
        }
    }

    void on(LocalDate day, Part part, Runnable act) {
        scenes.add(new Scene(day, part, act));
    }

    void play(StoryClock clock) {
        scenes.sort(Comparator.comparing(Scene::day).thenComparing(Scene::part));
        for (Scene scene : scenes) {
            clock.reach(scene.day(), scene.part().from);
            scene.act().run();
            clock.pass(A_MOMENT);
        }
    }

    private record Scene(LocalDate day, Part part, Runnable act) {}
}
