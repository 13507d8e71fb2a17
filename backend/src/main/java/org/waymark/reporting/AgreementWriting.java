package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.supervision.AgreementPage;
import org.waymark.supervision.AgreementText;
import org.waymark.supervision.GroupAgreementPage;
import org.waymark.supervision.KindList;

/** Agreements about supervision as they are written on paper, every wording that the reader may read. */
final class AgreementWriting {

    private AgreementWriting() {}

    static void add(Writing writing, AgreementPage page) {
        writing.chapter("Agreement with " + page.supervisor().full());
        for (AgreementPage.Wording wording : page.wordings()) {
            writing.part(
                    "Wording " + wording.number() + (wording.isAgreed() ? ", agreed by both" : ", not agreed yet"));
            writing.facts(facts(wording.text(), page.kinds()));
        }
    }

    /** What a group agrees and when the reader agreed; the other members are not named. */
    static void add(Writing writing, GroupAgreementPage page, PersonId reader) {
        writing.chapter("Agreement of the group " + page.group().name());
        for (GroupAgreementPage.Wording wording : page.wordings()) {
            writing.part("Wording " + wording.number()
                    + wording.agreedBy(reader)
                            .map(when -> ", agreed by you on "
                                    + Today.inWords(Today.inLondon(when).toLocalDate()))
                            .orElse(", not agreed by you yet"));
            writing.facts(facts(wording.text(), page.kinds()));
        }
    }

    private static List<Writing.Fact> facts(AgreementText text, KindList kinds) {
        var facts = new ArrayList<>(List.of(
                new Writing.Fact("Holds from", List.of(Today.inWords(text.startsOn()))),
                new Writing.Fact("Looked at again by", List.of(Today.inWords(text.reviewOn()))),
                new Writing.Fact("Kinds of supervision", List.of(kinds.words(text.kinds(), text.startsOn())))));
        if (text.minutes() > 0) {
            facts.add(new Writing.Fact("Minutes of a session", List.of(Integer.toString(text.minutes()))));
        }
        for (AgreementText.Heading heading : AgreementText.Heading.values()) {
            facts.add(new Writing.Fact(
                    heading.words(), text.under(heading).lines().toList()));
        }
        return facts;
    }
}
