package org.waymark.ui.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a cell names competencies and their levels. */
class AskingTest {

    @ParameterizedTest
    @ValueSource(strings = {"RSK-01 3", "rsk-01: 3", "RSK-01 at level 3", "RSK-01=3", "RSK-01 (3)", "RSK-01 level 3"})
    void aCompetencyIsReadHoweverItsLevelIsWritten(String cell) {
        assertEquals(List.of(new Asking("RSK-01", "3")), Asking.in(cell));
    }

    @Test
    void severalStandWithSemicolonsOrCommasOrOnLines() {
        var three = List.of(new Asking("RSK-01", "3"), new Asking("SPC-01", "4"), new Asking("COM-02", ""));
        assertEquals(three, Asking.in("RSK-01 3; SPC-01 4; COM-02"));
        assertEquals(three, Asking.in("RSK-01 3, SPC-01 4\nCOM-02,"));
    }

    @Test
    void whatCannotBeReadStaysAsItWasWritten() {
        assertEquals(
                List.of(new Asking("kind to people", ""), new Asking("RSK-01", "3")),
                Asking.in("kind to people; RSK-01 3"));
    }

    @Test
    void whatWasReadIsWrittenSoThatItIsReadAgain() {
        assertEquals("RSK-01 3; COM-02; kindness", Asking.written(Asking.in(" rsk-01:3,COM-02 ;kindness;; ")));
        assertEquals("", Asking.written(Asking.in("")));
    }
}
