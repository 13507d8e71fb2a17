package org.waymark.ui.manager;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.PostId;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Row;

/** What the cells of a heat map show and say, each phrase once: a cell then needs two numbers, not two sentences. */
class Phrasebook {

    private final HeatMap map;
    private final Lens lens;
    private final List<String> texts = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<PostId, Integer> people = new HashMap<>();

    Phrasebook(HeatMap map, Lens lens) {
        this.map = map;
        this.lens = lens;
        for (Row row : map.rows()) {
            people.put(row.post(), names.size());
            names.add(row.name());
            for (int column = 0; column < map.columns().size(); column++) {
                number(row, column);
            }
        }
    }

    /** What stands in the cells, by number. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** What is read aloud, by the same number. */
    List<String> phrases() {
        return List.copyOf(phrases);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** The cell as the number of its phrase and, after a point, the number of its person. */
    String code(Row row, int column) {
        return number(row, column) + "." + people.getOrDefault(row.post(), 0);
    }

    private int number(Row row, int column) {
        String text = row.cells().get(column).text(lens);
        String phrase = map.phrase(row, column);
        return numbers.computeIfAbsent(text + "|" + phrase, key -> {
            texts.add(text);
            phrases.add(phrase);
            return texts.size() - 1;
        });
    }

    /** A title as it may stand in a template: everything that could mean something there is written as a number. */
    static String inTemplate(String title) {
        var safe = new StringBuilder();
        title.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == ' ') {
                safe.appendCodePoint(letter);
            } else {
                safe.append("&#").append(letter).append(';');
            }
        });
        return safe.toString();
    }
}
