package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Nav;
import org.waymark.kernel.CompetencyCode;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Texts;

/** Chooses between the levels as others say them and as one says them of oneself. */
class VoiceSwitch extends Nav {

    private static final long serialVersionUID = 1L;

    VoiceSwitch(CompetencyCode competency, Voice now) {
        addClassNames("wm-row", "wm-chips", "wm-voice");
        getElement().setAttribute("aria-label", Texts.of("framework.voice"));
        add(
                chip(competency, Voice.OTHERS, now, Texts.of("framework.voice.others")),
                chip(competency, Voice.OWN, now, Texts.of("framework.voice.own")));
    }

    private static Link chip(CompetencyCode competency, Voice voice, Voice now, String words) {
        var chip = new Link(Routes.said(competency, voice), words);
        chip.addClassName("wm-chip");
        if (voice == now) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
