package org.waymark.ui.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Refused;
import org.waymark.provision.CoverColumn;
import org.waymark.provision.CoverLine;
import org.waymark.provision.CoverPreview;

/** Needs that are being written: their order, what was changed, and where faults stand. */
class DraftTest {

    private final Row first = row("first", 1);
    private final Row second = row("second", 2);
    private final Row third = row("third", 3);
    private final Draft draft = new Draft(List.of(first, second, third));

    @Test
    void nothingIsChangedUntilSomethingIsWrittenAndWritingItBackIsNoChange() {
        assertFalse(draft.isChanged());
        first.write(CoverColumn.HEADCOUNT, "2");
        assertTrue(draft.isChanged());
        first.write(CoverColumn.HEADCOUNT, "");
        assertFalse(draft.isChanged());
    }

    @Test
    void whatIsKeptIsNoChangeAnyMore() {
        draft.remove(second);
        assertTrue(draft.isChanged());
        draft.isKept();
        assertFalse(draft.isChanged());
    }

    @Test
    void aRowMovesUpAndDownAndStaysAtTheEnds() {
        draft.move(third, -1);
        assertEquals(List.of(first, third, second), draft.rows());
        draft.move(first, -1);
        draft.move(second, 1);
        assertEquals(List.of(first, third, second), draft.rows());
        assertTrue(draft.isChanged(), "the order is part of the plan");
    }

    @Test
    void whatWasTakenOutGoesBackToItsPlace() {
        int place = draft.remove(second);
        draft.putBack(place, second);
        assertEquals(List.of(first, second, third), draft.rows());
        assertFalse(draft.isChanged());
    }

    @Test
    void aReasonThatLooksLikeAServiceUserIsWorthASecondLook() {
        var reads = List.of(read(1, "Because of 943 476 5919"), read(2, "Open 24/7"));
        List<Row> rows = Lines.rows(new CoverPreview(reads, List.of()), LocalDate.of(2026, 11, 20));
        assertEquals(
                Map.of(CoverColumn.REASON, "This looks as if it names a service user: an NHS number."),
                rows.getFirst().notes());
        assertTrue(rows.getLast().notes().isEmpty());
    }

    private static CoverPreview.Row read(int number, String reason) {
        var line = CoverLine.of(null, cell -> cell == CoverColumn.REASON ? reason : "");
        return new CoverPreview.Row(number, line, null, List.of(), List.of());
    }

    @Test
    void aCopyStandsBelowAndIsANeedOfItsOwn() {
        Row copy = draft.duplicate(first);
        assertEquals(List.of(first, copy, second, third), draft.rows());
        assertEquals("first", copy.text(CoverColumn.REASON));
        assertNull(copy.need());
        copy.write(CoverColumn.REASON, "other");
        assertEquals("first", first.text(CoverColumn.REASON));
    }

    @Test
    void faultsStandBesideTheirCellsAndThoseOfNoCellAreTold() {
        var ofTheDay = new Refused.Fault("from", "Too early.");
        List<Refused.Fault> others = draft.show(
                List.of(
                        ofTheDay,
                        new Refused.Fault("row.2.headcount", "Give a number from 1 to 99."),
                        new Refused.Fault("row.2.headcount", "Really."),
                        new Refused.Fault("row.3.days", "Say on which days.")),
                List.of(new Refused.Fault("row.1.hours", "Beyond the opening hours.")));
        assertEquals(List.of(ofTheDay), others);
        assertEquals(List.of(second, third), draft.faulty());
        assertEquals(Map.of(CoverColumn.HEADCOUNT, "Give a number from 1 to 99. Really."), second.faults());
        assertEquals(Map.of(CoverColumn.HOURS, "Beyond the opening hours."), first.notes());
    }

    @Test
    void aFaultOfARowThatIsNotThereIsTold() {
        var beyond = List.of(
                new Refused.Fault("row.0.days", "a"),
                new Refused.Fault("row.4.days", "b"),
                new Refused.Fault("row.999999.days", "c"),
                new Refused.Fault("rows", "d"));
        assertEquals(beyond, draft.show(beyond, List.of()));
    }

    @Test
    void writingIntoACellForgetsWhatWasWrongWithItAndNothingElse() {
        draft.show(List.of(new Refused.Fault("row.1.days", "a"), new Refused.Fault("row.1.hours", "b")), List.of());
        first.write(CoverColumn.DAYS, "Mon-Fri");
        assertEquals(Map.of(CoverColumn.HOURS, "b"), first.faults());
        draft.show(List.of(), List.of());
        assertFalse(first.isFaulty());
    }

    private static Row row(String reason, long id) {
        return new Row(new CoverNeedId(id), Map.of(CoverColumn.REASON, reason));
    }
}
