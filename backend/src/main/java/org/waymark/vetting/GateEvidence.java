package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All conditions of a start on a day, and whether each holds.
 *
 * @param earliest the first day from today on for which all would hold; none where none would as things stand
 * @param exception the exception that stands in for a clearance, if one does
 */
public record GateEvidence(
        LocalDate day,
        List<GateLine> lines,
        @Nullable LocalDate earliest,
        @Nullable StartException exception) {

    public GateEvidence {
        lines = List.copyOf(lines);
    }

    /** Whether a start on the day may be agreed, or still holds once it was. */
    public boolean isReady() {
        return lines.stream().allMatch(GateLine::holds);
    }

    /** Whether nothing is missing but perhaps another day. */
    public boolean isReadyButForTheDay() {
        return lines.stream().allMatch(line -> line.holds() || line.aboutDay());
    }

    public List<GateLine> missing() {
        return lines.stream().filter(line -> !line.holds()).toList();
    }

    /** Everything that stands in the way, in sentences; empty where nothing does. */
    public String whyNot() {
        return missing().stream().map(GateLine::words).distinct().collect(Collectors.joining(" "));
    }
}
