package org.waymark.reporting;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.kernel.Today;
import org.waymark.skillmix.Column;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Mark;
import org.waymark.skillmix.Row;

/** A heat map as plain text in rows. */
final class HeatMapTable {

    /** How many columns say who somebody is, before the levels begin. */
    static final int ABOUT_THE_PERSON = 4;

    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private HeatMapTable() {}

    static TextTable of(HeatMap map, String maker, ZonedDateTime when) {
        var headings = new ArrayList<>(List.of("Name", "Role profile", "Career level", "Strand, team and sites"));
        map.columns().stream().map(Column::named).forEach(headings::add);
        return new TextTable(
                title(map),
                headings,
                map.rows().stream().map(row -> texts(map, row)).toList(),
                legend(map.lens()),
                "Made by " + maker + " on " + WHEN.format(when) + ". OFFICIAL: staff record. "
                        + (map.rows().size() == 1 ? "1 person." : map.rows().size() + " people."));
    }

    static List<String> legend(Lens lens) {
        var legend = new ArrayList<String>();
        legend.add(
                lens == Lens.LEVEL
                        ? "A number is the agreed level from 0 to 5; under a domain the lowest that the role asks for."
                        : "A number is the distance from what the role needs; under a domain that of the biggest gap.");
        for (Mark mark :
                List.of(Mark.MEETS, Mark.ONE_BELOW, Mark.TWO_OR_MORE_BELOW, Mark.NOT_IN_ROLE, Mark.NEVER_AGREED)) {
            legend.add(mark.symbol() + " " + mark.words());
        }
        legend.add(Mark.OLD + " agreed more than 12 months ago");
        return legend;
    }

    private static String title(HeatMap map) {
        return "Agreed levels of " + map.team() + " on " + Today.inWords(map.day());
    }

    private static List<String> texts(HeatMap map, Row row) {
        var texts = new ArrayList<>(List.of(row.name(), row.role(), Integer.toString(row.careerLevel()), row.place()));
        row.cells().forEach(cell -> texts.add(cell.text(map.lens())));
        return texts;
    }
}
