package org.waymark.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.demo.StoryFile.Line;

/** What the file of people says of each of them. */
record Register(Map<String, Line> people) {

    static Register of(LocalDate told) {
        return new Register(StoryFile.lines("people.csv", told).stream()
                .collect(Collectors.toMap(line -> line.text("key"), Function.identity())));
    }

    /** @throws IllegalStateException if the file knows nobody by this name */
    Line of(String key) {
        Line line = people.get(key);
        if (line == null) {
            throw new IllegalStateException("The demo's files speak of “" + key + "”, who is nobody.");
        }
        return line;
    }
}
