package org.waymark.reporting;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.kernel.Today;
import org.waymark.skillmix.Gap;
import org.waymark.skillmix.GapList;

/** A team's gaps as plain text in rows, each with what the needed level looks like. */
final class GapRows {

    static final List<Integer> WIDTHS = List.of(28, 28, 40, 20, 20, 70, 18, 20);

    private static final List<String> HEADINGS = List.of(
            "Name",
            "Role profile",
            "Competency",
            "Agreed level",
            "Role needs",
            "What the needed level looks like",
            "Levels below",
            "Agreed on");
    private static final String GENERAL =
            "“General words of the scale” stands where a competency is not described yet.";

    private GapRows() {}

    static TextTable of(GapList list, String maker, ZonedDateTime when) {
        return new TextTable(
                "Gaps of " + list.team() + " on " + Today.inWords(list.day()),
                HEADINGS,
                list.gaps().stream().map(GapRows::texts).toList(),
                Stream.of("Biggest gaps first. Levels go from 0 to 5.", GENERAL)
                        .filter(line ->
                                !line.equals(GENERAL) || list.gaps().stream().anyMatch(GapRows::isGeneral))
                        .toList(),
                "Made by " + maker + " on " + HeatMapTable.WHEN.format(when) + ". OFFICIAL: staff record. "
                        + (list.total() == 1 ? "1 gap." : list.total() + " gaps."));
    }

    private static List<String> texts(Gap gap) {
        return List.of(
                gap.name(),
                gap.role(),
                gap.competency() + " " + gap.title(),
                gap.held().named(),
                gap.needed().step().named(),
                (isGeneral(gap) ? "General words of the scale: " : "")
                        + gap.needed().thirdPerson(),
                Integer.toString(gap.below()),
                Today.inWords(gap.agreedOn()));
    }

    private static boolean isGeneral(Gap gap) {
        return !gap.needed().described();
    }
}
