package org.waymark.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {

    private static final String ROLES = "roles.yaml";
    private static final String ROWS = "requirements.csv";
    private static final String FIRST_ROW = "VOL,VAL-01,,2,core,";

    private Copy copy;

    @BeforeEach
    void copyTheNewestRelease(@TempDir Path folder) throws IOException {
        copy = Copy.of(Release.newest().folder(), Release.FILES, folder);
    }

    @Test
    void aMissingFileIsReportedOnceAndTheRestIsStillRead() throws IOException {
        for (var file : Release.FILES) {
            var text = copy.text(file);
            copy.remove(file);
            assertOnly(new Fault(file, "whole file", "The file is missing."));
            copy.write(file, text);
        }
    }

    @Test
    void anEmptyFolderMissesEveryFile(@TempDir Path empty) {
        assertEquals(
                Release.FILES,
                FrameworkReader.read(empty).faults().stream().map(Fault::file).toList());
    }

    @Test
    void aFileThatIsNotUtf8IsReportedWithItsLine() throws IOException {
        copy.plant(ROLES, "name: Volunteer", "name: Bénévole");
        var line = copy.line(ROLES, "Bénévole");
        copy.write(ROLES, copy.text(ROLES).getBytes(StandardCharsets.ISO_8859_1));
        assertOnly(new Fault(ROLES, line, "The file is not written in UTF-8."));
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotUtf8() throws IOException {
        var text = copy.append(ROWS, "# é").text(ROWS).getBytes(StandardCharsets.UTF_8);
        copy.write(ROWS, Arrays.copyOf(text, text.length - 1));
        assertEquals(
                List.of("The file is not written in UTF-8."),
                faults().stream().map(Fault::sentence).toList());
    }

    @Test
    void aNulByteIsReportedWithItsLine() throws IOException {
        var line = copy.line(ROWS, FIRST_ROW);
        copy.plant(ROWS, FIRST_ROW, "VOL,VAL-01,\0,2,core,");
        assertOnly(new Fault(ROWS, line, "The file holds a NUL byte, so it is not plain text."));
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        copy.write(ROWS, "\uFEFF" + copy.text(ROWS)).write(ROLES, "\uFEFF" + copy.text(ROLES));
        assertEquals(List.of(), faults());
    }

    @Test
    void unreadableYamlIsReportedWithItsLine() throws IOException {
        var line = copy.line(ROLES, "name: Volunteer");
        copy.plant(ROLES, "name: Volunteer", "name: \"Volunteer\" oops");
        assertEquals(List.of(ROLES + ", " + line), places());
    }

    @Test
    void aFieldGivenTwiceIsUnreadable() throws IOException {
        copy.plant(ROLES, "    name: Volunteer", "    name: Volunteer\n    name: Volunteer");
        assertEquals(1, faults().size());
        assertTrue(faults().getFirst().sentence().contains("duplicate key name"), faults().toString());
    }

    @Test
    void tagsAndAliasesAreRefusedWithTheirLine() throws IOException {
        copy.plant(ROLES, "name: Volunteer", "name: !!javax.script.ScriptEngineManager [x]")
                .plant(ROLES, "purpose: Gives", "purpose: &again Gives")
                .plant(ROLES, "name: Peer supporter", "name: *again");
        var sentence = "The file uses a YAML tag or alias; only plain values may stand here.";
        assertEquals(
                List.of(
                        new Fault(ROLES, copy.line(ROLES, "!!javax"), sentence),
                        new Fault(ROLES, copy.line(ROLES, "*again"), sentence)),
                faults());
    }

    @Test
    void nestingWithoutEndIsRefusedEarly() throws IOException {
        copy.write(ROLES, "roles: " + "[".repeat(1_000_000));
        assertOnly(new Fault(ROLES, "line 1", "The file nests lists or groups more than 20 deep."));
    }

    @Test
    void aFileWithoutFieldsIsReported() throws IOException {
        copy.write(ROLES, "- VOL\n");
        assertOnly(new Fault(ROLES, "whole file", "The file does not hold named fields."));
    }

    @Test
    void aFileLargerThanFiveMegabytesIsNotRead() throws IOException {
        copy.append(ROWS, "#".repeat(5 * 1024 * 1024));
        assertOnly(new Fault(ROWS, "whole file", "The file is larger than 5 MB."));
    }

    @Test
    void aHeaderWithTabsOrOddColumnsIsReported() throws IOException {
        var header = "role_code,competency_code,strand_code,required_level,requirement_type,fall_reason";
        var line = copy.line(ROWS, header);
        copy.plant(ROWS, header, header.replace(',', '\t'));
        assertOnly(new Fault(ROWS, line, "The header is separated by tabs; commas are needed."));
        copy.plant(ROWS, header.replace(',', '\t'), header.replace("required_level", "Level"));
        assertAll(
                new Fault(ROWS, line, "The column \"Level\" is not known here."),
                new Fault(ROWS, line, "The column \"required_level\" is missing."));
    }

    @Test
    void rowsThatCannotBeUnderstoodAreReportedWithTheirLine() throws IOException {
        var line = copy.line(ROWS, FIRST_ROW);
        copy.plant(ROWS, FIRST_ROW, "VOL,VAL-01,2").plant(ROWS, "PSW,VAL-01,,3", "PSW,VAL-01,,three");
        assertAll(
                new Fault(ROWS, line, "The row has 3 fields instead of 6."),
                new Fault(
                        ROWS, copy.line(ROWS, "PSW,VAL-01"), "The column \"required_level\" must be a whole number."));
    }

    @Test
    void aQuotationMarkOutOfPlaceIsReportedWithTheLastLineThatWasRead() throws IOException {
        copy.plant(ROWS, "PSW,VAL-01,,3", "\"PSW\"x,VAL-01,,3");
        var place = "after " + copy.line(ROWS, FIRST_ROW);
        assertOnly(new Fault(ROWS, place, "The rows below cannot be read; look for a quotation mark out of place."));
    }

    private List<Fault> faults() {
        return FrameworkReader.read(copy.folder()).faults();
    }

    private List<String> places() {
        return faults().stream()
                .map(fault -> fault.file() + ", " + fault.place())
                .toList();
    }

    private void assertOnly(Fault expected) {
        assertEquals(List.of(expected), faults());
    }

    private void assertAll(Fault... expected) {
        assertEquals(Set.of(expected), Set.copyOf(faults()));
    }
}
