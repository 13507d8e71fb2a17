package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceFiles;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.EvidenceText;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;

/** People hand in files as evidence: a certificate that ends some day, a poster, a reflection. */
final class FileScenes {

    private final Cast cast;
    private final EvidenceFiles files;
    private final EvidenceLocker locker;

    FileScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.files = house.getBean(EvidenceFiles.class);
        this.locker = house.getBean(EvidenceLocker.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        StoryFile.lines("files.csv", told)
                .forEach(line -> scenes.on(line.day("handedIn"), Part.EVIDENCE, () -> handIn(line)));
    }

    private void handIn(Line line) {
        Actor actor = cast.actor(line.text("person"));
        String name = line.text("file");
        List<String> words = Arrays.stream(line.text("words").split("\\|", -1))
                .map(String::strip)
                .toList();
        files.add(actor, name, InventedFile.named(name, words), line.each("competencies", CompetencyCode::new));
        Evidence kept = newest(actor, name);
        int version = locker.change(
                        actor,
                        kept.id(),
                        kept.version(),
                        new EvidenceText(line.text("title"), "", "", kept.dated(), kept.competencies()))
                .version();
        if (line.has("endsIn")) {
            files.endsOn(actor, kept.id(), version, line.told().plusDays(Long.parseLong(line.text("endsIn"))));
        }
    }

    private Evidence newest(Actor actor, String name) {
        return locker.search(actor, name, null, 0, 1).pieces().getFirst();
    }
}
