package org.waymark.ui.manager;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.kernel.PostId;
import org.waymark.skillmix.Cell;
import org.waymark.skillmix.Column;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Row;
import org.waymark.ui.session.Texts;

/**
 * What the cells of a heat map show, say and are coloured by, each combination once: a cell then needs one number. All of
 * it goes to the browser as one small object, so that another lens changes that object and no row.
 */
class Phrasebook {

    private final HeatMap map;
    private final Lens lens;
    private final List<String> texts = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> tones = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Phrasebook(HeatMap map, Lens lens) {
        this.map = map;
        this.lens = lens;
    }

    /** The whole book with its short names: cells, texts, sayings, tones, people, columns, who is picked. */
    Map<String, Object> book(List<PostId> picked) {
        List<String> cells = map.rows().stream().map(this::numbers).toList();
        var at = new LinkedHashMap<String, Integer>();
        for (Column column : map.columns()) {
            at.put(column.code(), at.size());
        }
        List<Integer> chosen = new ArrayList<>();
        for (int row = 0; row < map.rows().size(); row++) {
            if (picked.contains(map.rows().get(row).post())) {
                chosen.add(row);
            }
        }
        return Map.of(
                "c", cells,
                "t", texts,
                "s", phrases,
                "k", tones,
                "n", map.rows().stream().map(Row::name).toList(),
                "h", map.columns().stream().map(Column::title).toList(),
                "at", at,
                "p", chosen,
                "b", Texts.of("manager.pick"));
    }

    /** A row as the numbers of its cells, in the order of the columns. */
    private String numbers(Row row) {
        var numbers = new ArrayList<Integer>();
        for (int column = 0; column < map.columns().size(); column++) {
            numbers.add(number(row, column));
        }
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private int number(Row row, int column) {
        Cell cell = row.cells().get(column);
        String text = cell.text(lens);
        String phrase = map.phrase(lens, row, column);
        String tone = cell.tone(lens).code();
        return numbers.computeIfAbsent(tone + "|" + text + "|" + phrase, key -> {
            texts.add(text);
            phrases.add(phrase);
            tones.add(tone);
            return texts.size() - 1;
        });
    }
}
