package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Access;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.people.NewPerson;
import org.waymark.people.People;
import org.waymark.people.Posts;
import org.waymark.people.Supervisors;
import org.waymark.skillmix.AgreedOnPaper;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.CoverTown;
import org.waymark.skillmix.HeatMapQuestion;
import org.waymark.skillmix.Lens;

@Tag("database")
class SheetsTest {

    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://x.example\",\"a\")", "+cmd|' /C calc'!A0", "＝1+1", "<img src=x onerror=alert(1)>");

    private final Neighbourhood here = new Neighbourhood();
    private final Sheets sheets = here.house.get(Sheets.class);
    private final Actor manager = here.manager();
    private final HeatMapQuestion question = HeatMapQuestion.of(here.id());

    @Test
    void theCsvFileIsQuotedMarkedAsUnicodeAndFreeOfFormulas() {
        HOSTILE.forEach(this::practitioner);
        Sheet sheet = sheets.heatMap(manager, question, SheetFormat.CSV);
        String text = new String(sheet.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF\"An apostrophe"));
        List<CsvRecord> lines = read(text);
        assertEquals(1, lines.stream().map(CsvRecord::getFieldCount).distinct().count());
        for (String name : HOSTILE.subList(0, 3)) {
            assertTrue(lines.stream().anyMatch(line -> line.getField(0).startsWith("'" + name)), name);
        }
        assertTrue(lines.stream()
                .flatMap(line -> line.getFields().stream())
                .noneMatch(field -> field.startsWith("=") || field.startsWith("+") || field.startsWith("＝")));
        assertTrue(lines.getLast().getField(0).startsWith("Made by Nadia "));
        assertEquals("Name", lines.get(2).getField(0));
        assertEquals(4 + 18, lines.get(2).getFieldCount());
    }

    @Test
    void theWorkbookHoldsTextsOnlyAndTheSameSymbols() throws IOException {
        HOSTILE.forEach(this::practitioner);
        PersonId sam = practitioner("Sam");
        new AgreedOnPaper().agree(sam, Neighbourhood.PRACTITIONER, -1, Neighbourhood.DAY.minusMonths(1));
        Sheet sheet = sheets.heatMap(manager, question, SheetFormat.XLSX);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.bytes()))) {
            List<Row> rows = book.getFirstSheet().read();
            rows.forEach(row -> row.forEach(cell -> {
                if (cell != null) {
                    assertTrue(cell.getType() == CellType.STRING || cell.getType() == CellType.EMPTY);
                }
            }));
            for (String name : HOSTILE) {
                assertTrue(rows.stream().anyMatch(row -> row.getCellText(0).startsWith(name)), name);
            }
            Row his = rows.stream()
                    .filter(row -> row.getCellText(0).startsWith("Sam "))
                    .findFirst()
                    .orElseThrow();
            assertTrue(
                    his.stream().anyMatch(cell -> cell != null && cell.getText().endsWith(" ○")));
            assertTrue(rows.getLast().getCellText(0).startsWith("Made by Nadia "));
            assertTrue(rows.stream().anyMatch(row -> row.getCellText(0).equals("✕ two or more below")));
        }
    }

    @Test
    void theListOfGapsSaysWhatEachNeededLevelLooksLike() throws IOException {
        PersonId sam = practitioner("Sam");
        HOSTILE.forEach(name -> new AgreedOnPaper()
                .agree(practitioner(name), Neighbourhood.PRACTITIONER, -1, Neighbourhood.DAY.minusMonths(1)));
        new AgreedOnPaper().agree(sam, Neighbourhood.PRACTITIONER, -2, Neighbourhood.DAY.minusMonths(1));
        List<CsvRecord> lines =
                read(new String(sheets.gaps(manager, question, SheetFormat.CSV).bytes(), StandardCharsets.UTF_8));
        assertEquals(5, lines.get(2).getFields().indexOf("What the needed level looks like"));
        assertEquals(1, lines.stream().map(CsvRecord::getFieldCount).distinct().count());
        long gaps =
                lines.stream().filter(line -> line.getField(6).matches("[1-5]")).count();
        assertTrue(gaps > 50, "only a page: " + gaps);
        assertTrue(lines.stream()
                .filter(line -> line.getField(6).matches("[1-5]"))
                .allMatch(line -> line.getField(5).length() > 40));
        assertTrue(lines.stream()
                .flatMap(line -> line.getFields().stream())
                .noneMatch(field -> field.startsWith("=") || field.startsWith("+")));
        Sheet workbook = sheets.gaps(manager, question, SheetFormat.XLSX);
        assertTrue(workbook.fileName().startsWith("waymark-gaps-"));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook.bytes()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals("What the needed level looks like", rows.get(1).getCellText(5));
            assertEquals(
                    gaps,
                    rows.stream()
                            .filter(row -> row.getCellText(6).matches("[1-5]"))
                            .count());
        }
    }

    @Test
    void thePageForThePrinterEscapesWhatPeopleTyped() {
        HOSTILE.forEach(this::practitioner);
        String page = new String(sheets.heatMapPage(manager, question).bytes(), StandardCharsets.UTF_8);
        assertFalse(page.contains("<img"));
        assertTrue(page.contains("&lt;img src=x onerror=alert(1)&gt;"));
        assertTrue(page.contains("A3 landscape"));
        assertTrue(page.contains("Made by Nadia "));
    }

    @Test
    void theSheetFollowsTheLensAndHasTheCoverNeedsOnTop() throws IOException {
        var town = new CoverTown();
        PersonId sam = town.counting("Sam");
        town.paper.rate(sam, 5);
        town.need(2, Neighbourhood.DAY.minusYears(1));
        Actor chief = town.here.manager();
        HeatMapQuestion asked = HeatMapQuestion.of(town.here.id());
        List<CsvRecord> lines = read(new String(
                sheets.heatMap(chief, asked.with(Lens.SELF), SheetFormat.CSV).bytes(), StandardCharsets.UTF_8));
        assertTrue(lines.get(3).getField(0).startsWith("Cover needs"), lines.get(3)::toString);
        assertTrue(lines.get(4).getField(0).startsWith("Sam "), lines.get(4)::toString);
        assertTrue(lines.get(4).getFields().stream().anyMatch(field -> field.contains("▲")));
        assertTrue(lines.stream().anyMatch(line -> line.getField(0).contains("1 of 2")), "no need by role profile");
        assertTrue(lines.stream()
                .flatMap(line -> line.getFields().stream())
                .noneMatch(field -> field.startsWith("=") || field.startsWith("+")));
        String page = new String(
                sheets.heatMapPage(chief, asked.with(Lens.AGE).without(Set.of(CountRule.CLEARED)))
                        .bytes(),
                StandardCharsets.UTF_8);
        assertTrue(page.contains("6 m"), "no age on paper");
        assertTrue(page.contains("counted without the clearance rule"), "no word of the rule that is off");
        for (Lens lens : Lens.values()) {
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                    sheets.heatMap(chief, asked.with(lens), SheetFormat.XLSX).bytes()))) {
                assertTrue(book.getFirstSheet().read().stream()
                        .flatMap(Row::stream)
                        .allMatch(cell -> cell == null || cell.getType() != CellType.FORMULA));
            }
        }
    }

    @Test
    void theFileNameSaysNothingAboutAnybody() {
        String name = sheets.heatMap(manager, question, SheetFormat.XLSX).fileName();
        assertTrue(name.matches("waymark-heat-map-2026-11-20-[0-9a-z]+\\.xlsx"), name);
    }

    @Test
    void takingLevelsAwayIsWrittenDownWithTheNumberOfRows() throws SQLException {
        practitioner("Sam");
        practitioner("Dev");
        sheets.heatMap(manager, question, SheetFormat.CSV);
        assertEquals("format CSV, rows 2", lastExport());
        sheets.heatMapPage(manager, question);
        assertEquals("format PRINT, rows 2", lastExport());
        sheets.gaps(manager, question, SheetFormat.XLSX);
        assertEquals("format XLSX, rows 0", lastExport());
    }

    @Test
    void onlyTheServicesManagerTakesLevelsAway() {
        PersonId sam = practitioner("Sam");
        Actor priya = here.staff(practitioner("Priya"));
        here.house.get(Supervisors.class).begin(here.console, priya.person(), sam, Neighbourhood.DAY);
        here.house.get(Access.class).forget(priya.person());
        assertThrows(Refused.NotFound.class, () -> sheets.heatMap(priya, question, SheetFormat.CSV));
        assertThrows(Refused.NotFound.class, () -> sheets.gaps(priya, question, SheetFormat.CSV));
        assertThrows(
                Refused.NotAllowed.class,
                () -> sheets.heatMap(manager, HeatMapQuestion.supervisees(), SheetFormat.CSV));
        Actor other = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> sheets.heatMap(other, question, SheetFormat.CSV));
        assertEquals(1, sheets.heatMapPage(priya, HeatMapQuestion.supervisees()).people());
    }

    private PersonId practitioner(String given) {
        PersonId person = here.house
                .get(People.class)
                .join(here.console, new NewPerson(given, "Test " + Neighbourhood.unique(), null, false));
        here.house
                .get(Posts.class)
                .start(
                        here.console,
                        here.post(person, Neighbourhood.PRACTITIONER, Neighbourhood.DAY.minusMonths(3), null));
        return person;
    }

    private static List<CsvRecord> read(String text) {
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    private String lastExport() throws SQLException {
        try (var connection = here.house.plainConnection();
                var query = connection.prepareStatement(
                        "SELECT changes FROM audit_row WHERE actor_id = ? AND act = 'EXPORTED' ORDER BY at DESC, seq DESC")) {
            query.setLong(1, manager.person().value());
            try (var result = query.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
