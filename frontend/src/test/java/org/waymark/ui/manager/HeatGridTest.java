package org.waymark.ui.manager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.skillmix.Age;
import org.waymark.skillmix.Beside;
import org.waymark.skillmix.Cell;
import org.waymark.skillmix.Choices;
import org.waymark.skillmix.Column;
import org.waymark.skillmix.Distribution;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Mark;
import org.waymark.skillmix.Row;

class HeatGridTest {

    private static final int PEOPLE = 60;
    private static final int DOMAINS = 7;
    private static final int EACH = 13;
    private static final int COLUMNS = DOMAINS + DOMAINS * EACH;
    private static final Choices NOTHING = new Choices(Map.of(), Map.of(), Map.of(), Map.of());

    @Test
    void sixtyPeopleTimesNinetyOneCompetenciesTakeNoComponentForACell() {
        var grid = new HeatGrid(true, column -> {}, spot -> {}, post -> {});
        grid.show(map(Lens.LEVEL, PEOPLE), Lens.LEVEL);
        int painted = components(grid.getElement());
        assertTrue(painted <= 2 * COLUMNS + 10, "a column and its heading, and a few more, but " + painted);
        for (Lens lens : Lens.values()) {
            grid.show(map(lens, PEOPLE), lens);
            assertEquals(painted, components(grid.getElement()), "under " + lens);
        }
        grid.show(map(Lens.LEVEL, 3), Lens.LEVEL);
        assertEquals(painted, components(grid.getElement()), "for three people");
    }

    @Test
    void aDomainThatClosesTakesItsColumnsAndTheirHeadingsAlong() {
        var grid = new HeatGrid(true, column -> {}, spot -> {}, post -> {});
        HeatMap open = map(Lens.LEVEL, PEOPLE);
        grid.show(open, Lens.LEVEL);
        int painted = components(grid.getElement());
        HeatMap closed = new HeatMap(
                open.team(),
                open.day(),
                open.lens(),
                open.months(),
                open.columns().stream().filter(Column::isDomain).toList(),
                open.rows().stream().map(row -> only(row, DOMAINS)).toList(),
                PEOPLE,
                true,
                NOTHING,
                null);
        grid.show(closed, Lens.LEVEL);
        assertTrue(components(grid.getElement()) <= 2 * DOMAINS + 10);
        grid.show(open, Lens.LEVEL);
        assertEquals(painted, components(grid.getElement()));
    }

    private static Row only(Row row, int cells) {
        return new Row(
                row.person(),
                row.post(),
                row.name(),
                row.role(),
                row.careerLevel(),
                row.place(),
                row.cells().subList(0, cells));
    }

    @Test
    void whatTheBrowserGetsForAWholeMapFitsIntoAFewKilobytes() {
        HeatMap map = map(Lens.LEVEL, PEOPLE);
        var book = new Phrasebook(map, Lens.LEVEL).book(List.of());
        @SuppressWarnings("unchecked")
        var cells = (List<String>) Objects.requireNonNull(book.get("c"));
        assertEquals(PEOPLE, cells.size());
        assertEquals(COLUMNS, cells.getFirst().split(" ").length);
        int length = cells.stream().mapToInt(String::length).sum();
        assertTrue(length < 4 * PEOPLE * COLUMNS, "a cell takes more than a short number: " + length);
    }

    @Test
    void thePhraseBookHasEachCombinationOnce() {
        HeatMap map = map(Lens.LEVEL, 2);
        var book = new Phrasebook(map, Lens.LEVEL).book(List.of(new PostId(1001)));
        assertEquals(List.of("3 ●", "2 ○"), book.get("t"));
        assertEquals(List.of("level 3, needs 3, meets", "level 2, needs 3, one below"), book.get("s"));
        assertEquals(List.of("l3", "l2"), book.get("k"));
        assertEquals(List.of("Person 0", "Person 1"), book.get("n"));
        assertEquals(List.of(1), book.get("p"));
    }

    /** Every element that belongs to a component of its own. */
    private static int components(Element element) {
        int own = element.getComponent().isPresent() ? 1 : 0;
        return own + element.getChildren().mapToInt(HeatGridTest::components).sum();
    }

    private static HeatMap map(Lens lens, int people) {
        var columns = new ArrayList<Column>();
        var spread = new Distribution(List.of(0, 0, 1, 1, 0, 0), 1, 1, 0, 0, 0);
        for (int domain = 0; domain < DOMAINS; domain++) {
            var code = "D" + (char) ('A' + domain) + "X";
            columns.add(new Column(new DomainCode(code), null, "Domain " + domain, true, spread));
            for (int i = 1; i <= EACH; i++) {
                var competency = new CompetencyCode("%s-%02d".formatted(code, i));
                columns.add(new Column(new DomainCode(code), competency, "Competency " + i, true, spread));
            }
        }
        var rows = new ArrayList<Row>();
        for (int person = 0; person < people; person++) {
            var cells = new ArrayList<Cell>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(cell((person + column) % 2));
            }
            rows.add(new Row(
                    new PersonId(person + 1L),
                    new PostId(person + 1000L),
                    "Person " + person,
                    "Practitioner",
                    5,
                    "",
                    cells));
        }
        return new HeatMap(
                "Northvale", LocalDate.of(2026, 11, 20), lens, 12, columns, rows, people, true, NOTHING, null);
    }

    private static Cell cell(int below) {
        return new Cell(
                below == 0 ? Mark.MEETS : Mark.ONE_BELOW,
                new Level(3 - below),
                new Level(3),
                -below,
                new Age(4, 1),
                0,
                new Beside(new Level(3), 0, 0, 0, 1, 0));
    }
}
