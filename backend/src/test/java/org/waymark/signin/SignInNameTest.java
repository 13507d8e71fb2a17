package org.waymark.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.Refused;

class SignInNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\" Sam.Carter \",sam.carter",
                "SAM@NHS.NET,sam@nhs.net",
                "O’Brien,o'brien",
                "ｓａｍ,sam",
                "\u212Aate,kate",
                "JOSE\u0301,jos\u00e9",
                "Ōkubo,ōkubo"
            })
    void aNameIsFoldedToOneForm(String typed, String folded) {
        assertEquals(folded, SignInName.chosen(typed));
        assertEquals(folded, SignInName.fold(SignInName.fold(typed)));
    }

    @Test
    void namesThatOnlyLookAlikeStayApart() {
        assertNotEquals(SignInName.fold("strasse"), SignInName.fold("straße"));
        assertNotEquals(SignInName.fold("\u0131an"), SignInName.fold("ian"));
        assertNotEquals(SignInName.fold("jose"), SignInName.fold("josé"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "sam carter",
                "sam\u0000carter",
                "sam/carter",
                "<b>sam</b>",
                "sam\u202Ecarter",
                "sam\uD800"
            })
    void otherSignsAreRefusedBesideTheField(String typed) {
        var refused = assertThrows(Refused.NotValid.class, () -> SignInName.chosen(typed));
        assertEquals("signInName", refused.faults().getFirst().field());
    }

    @Test
    void aHundredCharactersAreTakenAndNoMore() {
        assertEquals(100, SignInName.chosen("a".repeat(100)).length());
        assertThrows(Refused.NotValid.class, () -> SignInName.chosen("a".repeat(101)));
        assertThrows(Refused.NotValid.class, () -> SignInName.chosen(" ".repeat(500) + "sam"));
    }
}
