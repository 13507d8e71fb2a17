package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.supervision.AgreementLine;
import org.waymark.supervision.OwnAgreement;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The agreements of somebody whom several supervise, each with its state. */
class OwnAgreements extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** @param shown the one whose agreement is on the page already */
    OwnAgreements(List<OwnAgreement> all, PersonId reader, @Nullable PersonId shown) {
        addClassName("wm-own-agreements");
        for (OwnAgreement one : all) {
            PersonId supervisor = one.supervisor().id();
            var link = new Link(
                    Places.supervisionAgreementWith(supervisor),
                    Texts.of("supervision.agreement.choice", one.supervisor().full()));
            if (supervisor.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(new ListItem(link, new StatusTag(Words.agreement(one.line(), reader), tone(one.line(), reader))));
        }
    }

    private static StatusTag.Tone tone(Optional<AgreementLine> agreement, PersonId reader) {
        if (agreement.filter(AgreementLine::isAgreed).isPresent()) {
            return StatusTag.Tone.GOOD;
        }
        return agreement.filter(line -> line.waitsFor(reader)).isPresent() ? StatusTag.Tone.ACT : StatusTag.Tone.PLAIN;
    }
}
