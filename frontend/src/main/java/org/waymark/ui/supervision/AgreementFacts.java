package org.waymark.ui.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.supervision.AgreementText;
import org.waymark.supervision.KindList;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.session.Texts;

/** What an agreement says, heading by heading, whether it is between two people or of a group. */
final class AgreementFacts {

    private AgreementFacts() {}

    static Facts of(AgreementText text, KindList kinds) {
        var facts = new Facts()
                .with(Texts.of("supervision.agreement.kinds"), kinds.words(text.kinds(), text.startsOn()))
                .with(
                        Texts.of("supervision.agreement.minutes"),
                        text.minutes() == 0 ? "" : Integer.toString(text.minutes()));
        for (AgreementText.Heading heading : AgreementText.Heading.values()) {
            facts.with(Texts.of("supervision.agreement.heading." + heading), text.under(heading));
        }
        return facts.with(Texts.of("supervision.agreement.starts"), Days.of(text.startsOn()))
                .with(Texts.of("supervision.agreement.review"), Days.of(text.reviewOn()));
    }

    /** Whether somebody has agreed, and when. */
    static String agreed(@Nullable Instant when) {
        return when == null
                ? Texts.of("supervision.agreement.not")
                : Texts.of("supervision.agreement.on", Days.of(when));
    }
}
