package org.waymark.ui.supervision;

import org.waymark.kernel.Actor;
import org.waymark.supervision.StandingGroup;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** How the agreement of a group stands, for the reader. */
final class StandingTag {

    private StandingTag() {}

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
