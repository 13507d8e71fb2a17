package org.waymark.reporting;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.kernel.Today;
import org.waymark.skillmix.CellText;
import org.waymark.skillmix.Column;
import org.waymark.skillmix.CoverRows;
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
        var rows = new ArrayList<List<String>>();
        CoverRows cover = map.cover();
        if (hasCover(map) && cover != null) {
            rows.add(Stream.concat(Stream.of(CoverText.HEAD, "", "", ""), CoverText.cells(cover).stream())
                    .toList());
        }
        map.rows().forEach(row -> rows.add(texts(map, row)));
        var legend = new ArrayList<>(legend(map.lens(), map.months()));
        legend.addAll(CoverText.notes(map));
        return new TextTable(
                title(map),
                headings,
                List.copyOf(rows),
                List.copyOf(legend),
                "Made by " + maker + " on " + WHEN.format(when) + ". OFFICIAL: staff record. "
                        + (map.rows().size() == 1 ? "1 person." : map.rows().size() + " people."));
    }

    /** Whether a row of cover needs stands above the people. */
    static boolean hasCover(HeatMap map) {
        CoverRows cover = map.cover();
        return cover != null && cover.asked() > 0;
    }

    static List<String> legend(Lens lens, int months) {
        var legend = new ArrayList<String>();
        switch (lens) {
            case LEVEL -> {
                legend.add(
                        "A number is the agreed level from 0 to 5; under a domain the lowest that the role asks for.");
                marks(legend, months);
            }
            case GAP -> {
                legend.add(
                        "A number is the distance from what the role needs; under a domain that of the biggest gap.");
                marks(legend, months);
            }
            case AGE -> {
                legend.add("A number is how many months ago the level was agreed; under a domain the oldest.");
                old(legend, months);
            }
            case SELF -> self(legend);
            case TREND -> trend(legend);
        }
        legend.add(Mark.NOT_IN_ROLE.symbol() + " " + Mark.NOT_IN_ROLE.words());
        legend.add(Mark.NEVER_AGREED.symbol() + " "
                + (lens == Lens.SELF ? "never agreed, or no rating sent" : Mark.NEVER_AGREED.words()));
        return legend;
    }

    private static void self(List<String> legend) {
        legend.add("Left the agreed level, right what the person last sent of themselves; under a domain in how"
                + " many competencies they rate themselves higher and lower.");
        legend.add(CellText.HIGHER + " rates themselves higher");
        legend.add(CellText.LOWER + " rates themselves lower");
        legend.add(CellText.SAME + " the same");
    }

    private static void trend(List<String> legend) {
        legend.add("The agreed level and how far it moved since the level agreed before; under a domain in how"
                + " many competencies it went up and down.");
        legend.add(CellText.UP + " up");
        legend.add(CellText.DOWN + " down");
        legend.add(CellText.SAME + " as before");
        legend.add(CellText.FIRST + " agreed for the first time");
    }

    private static void marks(List<String> legend, int months) {
        for (Mark mark : List.of(Mark.MEETS, Mark.ONE_BELOW, Mark.TWO_OR_MORE_BELOW)) {
            legend.add(mark.symbol() + " " + mark.words());
        }
        old(legend, months);
    }

    private static void old(List<String> legend, int months) {
        legend.add(Mark.OLD
                + switch (months) {
                    case 0 -> " agreed longer ago than the person's service counts it";
                    case 1 -> " agreed more than 1 month ago";
                    default -> " agreed more than " + months + " months ago";
                });
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
