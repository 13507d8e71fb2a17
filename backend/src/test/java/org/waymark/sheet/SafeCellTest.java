package org.waymark.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                " =1",
                "\u00A0=1",
                "\u3000＝1"
            })
    void whatCouldBeAFormulaGetsAnApostrophe(String text) {
        assertEquals("'" + text, SafeCell.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "O'Brien", "Ōkubo", "3 ●", "–", "−1 ○", "a=b", "?", "مريم"})
    void everythingElseStaysAsItIs(String text) {
        assertEquals(text, SafeCell.of(text));
    }
}
