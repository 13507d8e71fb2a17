package org.waymark.ui.recruiter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.OfferAnswer;
import org.waymark.vetting.Start;

/** The offer and what became of it. */
class OfferPaper extends Paper {

    private static final long serialVersionUID = 1L;

    OfferPaper(Start start, Consumer<Boolean> answered) {
        super(Texts.of("recruiter.offer"));
        LocalDate day = start.answeredOn();
        add(new Facts()
                .with(Texts.of("recruiter.offer.made"), Days.of(start.offeredOn()))
                .with(
                        Texts.of("recruiter.offer.answer"),
                        day == null
                                ? Texts.of("recruiter.offer.NONE")
                                : Texts.of(
                                        "recruiter.offer.on",
                                        Texts.of("recruiter.offer." + start.offerAnswer()),
                                        Days.of(day))));
        if (start.isOpen() && start.agreedStart() == null) {
            var acts = new Div();
            acts.addClassName("wm-acts");
            if (start.offerAnswer() != OfferAnswer.ACCEPTED) {
                acts.add(new Button(Texts.of("recruiter.offer.accept"), event -> answered.accept(true)));
            }
            if (start.offerAnswer() != OfferAnswer.DECLINED) {
                acts.add(new Button(Texts.of("recruiter.offer.decline"), event -> answered.accept(false)));
            }
            add(acts);
        }
    }
}
