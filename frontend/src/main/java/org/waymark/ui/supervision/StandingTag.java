package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.supervision.StandingGroup;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** How the agreement of a group stands, for the reader. */
final class StandingTag {

    private StandingTag() {}

    /** The same with a sentence, and the way to the agreement. */
    static Paper paper(StandingGroup group, Actor reader) {
        var paper = new Paper(Texts.of("supervision.agreement"), new Paragraph(of(group, reader)));
        String words = group.agreement()
                .map(state -> group.missing().isEmpty()
                        ? Texts.of("supervision.lasting.agreed", state.number(), Days.of(state.reviewOn()))
                        : Texts.of(
                                "supervision.lasting.waits",
                                state.number(),
                                group.missing().stream().map(Words::name).collect(Collectors.joining(", "))))
                .orElse(Texts.of("supervision.lasting.none." + (group.led() ? "lead" : "member")));
        paper.add(new Paragraph(words));
        if (group.agreement().isPresent() || (group.led() && group.lasts())) {
            paper.add(new Link(
                    Places.supervisionGroupAgreement(group.id()),
                    Texts.of(
                            group.agreement().isPresent()
                                    ? "supervision.agreement.open"
                                    : "supervision.agreement.first")));
        }
        return paper;
    }

    static StatusTag of(StandingGroup group, Actor reader) {
        if (!group.lasts()) {
            return new StatusTag(Texts.of("supervision.lasting.ended"), StatusTag.Tone.PLAIN);
        }
        if (group.agreement().isEmpty()) {
            return new StatusTag(Texts.of("supervision.agreement.short.none"), StatusTag.Tone.PLAIN);
        }
        if (group.waitsFor(reader.person())) {
            return new StatusTag(Texts.of("supervision.agreement.short.you"), StatusTag.Tone.ACT);
        }
        if (!group.missing().isEmpty()) {
            return new StatusTag(
                    Texts.count("supervision.lasting.missing", group.missing().size()), StatusTag.Tone.WARN);
        }
        boolean due = group.agreement()
                .filter(state -> state.reviewOn().isBefore(group.today().plusDays(1)))
                .isPresent();
        return due
                ? new StatusTag(Texts.of("supervision.lasting.due"), StatusTag.Tone.WARN)
                : new StatusTag(Texts.of("supervision.agreement.short.agreed"), StatusTag.Tone.GOOD);
    }
}
