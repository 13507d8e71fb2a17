package org.waymark.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.framework.Competency;
import org.waymark.framework.LevelWords;

/**
 * The one short page that an observer reads.
 *
 * @param asker the name of whoever asks
 * @param looks what the level looks like, as others say it
 * @param signs what may show it, from the framework
 */
public record ObserverSheet(
        String asker,
        Competency competency,
        LevelWords looks,
        List<String> signs,
        String words,
        Instant askedAt,
        ObserverPart part,
        LocalDate today) {

    public ObserverSheet {
        signs = List.copyOf(signs);
    }
}
