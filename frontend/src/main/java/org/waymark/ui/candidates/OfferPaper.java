package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.kernel.StartId;
import org.waymark.recruitment.CandidateFile;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** How the offer stands, with the ways to its answer, to the page of the start, and to the hand-over into post. */
class OfferPaper extends Paper {

    private static final long serialVersionUID = 1L;

    OfferPaper(CandidateFile file, CandidateFile.Kept kept) {
        super(Texts.of("candidate.offer.title"));
        add(new Paragraph(Texts.of("candidate.offer." + kept.offer().name())));
        var acts = new Div();
        acts.addClassName("wm-acts");
        if (kept.offer() == CandidateFile.Offer.TO_ANSWER) {
            acts.add(CandidateTags.button(Places.offer(file.line().id()), Texts.of("candidate.offer.answer"), true));
        }
        if (kept.offer() == CandidateFile.Offer.TO_HAND_OVER) {
            acts.add(CandidateTags.button(Places.handOver(file.line().id()), Texts.of("candidate.handOver"), true));
        }
        StartId start = kept.start();
        if (start != null) {
            acts.add(CandidateTags.button(Places.start(start), Texts.of("candidate.offer.start"), false));
        }
        add(acts);
    }
}
