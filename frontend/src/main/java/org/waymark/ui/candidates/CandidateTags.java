package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.Span;
import org.waymark.recruitment.CandidateLine;
import org.waymark.recruitment.CandidateOutcome;
import org.waymark.recruitment.CandidateStage;
import org.waymark.recruitment.VacancyPage;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** How candidates are spoken of on every page about them. */
final class CandidateTags {

    private CandidateTags() {}

    static String stage(CandidateStage stage) {
        return Texts.of("candidate.stage." + stage.name());
    }

    static String outcome(CandidateOutcome how) {
        return Texts.of("candidate.outcome." + how.name());
    }

    /** How far somebody is, in one word. */
    static StatusTag of(CandidateLine line) {
        CandidateOutcome how = line.outcome();
        return switch (line.state()) {
            case IN_POST -> new StatusTag(stage(CandidateStage.STARTED), StatusTag.Tone.GOOD);
            case OVER -> new StatusTag(how == null ? Texts.of("candidate.over") : outcome(how), StatusTag.Tone.PLAIN);
            case GOING_ON ->
                new StatusTag(
                        stage(line.stage()),
                        line.stage() == CandidateStage.START_AGREED ? StatusTag.Tone.GOOD : StatusTag.Tone.ACT);
        };
    }

    /** The way back to the candidates of the vacancy. */
    static Link back(VacancyPage page) {
        var back = new Link(Places.candidates(page.list().getFirst().id()), Texts.of("candidate.back"));
        back.addClassNames("wm-back", "wm-small");
        return back;
    }

    /** The vacancy as the line below a heading names it. */
    static String vacancy(VacancyPage page) {
        var vacancy = page.list().getFirst();
        return Texts.of("candidate.of", page.title(vacancy), page.service(vacancy));
    }

    static Link button(String address, String words, boolean primary) {
        var link = new Link(address, words);
        link.addClassName("wm-button");
        link.setClassName("wm-button-primary", primary);
        return link;
    }

    static Span soft(String words) {
        var span = new Span(words);
        span.addClassNames("wm-small", "wm-soft");
        return span;
    }
}
