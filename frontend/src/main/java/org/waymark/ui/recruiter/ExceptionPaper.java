package org.waymark.ui.recruiter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.StartException;
import org.waymark.vetting.StartFile;

/** An exception that a manager proposed, for a recruiter to confirm, turn down or end. */
class ExceptionPaper extends Paper {

    private static final long serialVersionUID = 1L;

    ExceptionPaper(StartFile file, StartException exception, Runnable confirm, Runnable end) {
        super(Texts.of("recruiter.exception"));
        add(new Paragraph(Texts.of("recruiter.exception.line")));
        add(new Facts()
                .with(Texts.of("recruiter.exception.need"), exception.needWords())
                .with(Texts.of("recruiter.exception.until"), Days.of(exception.untilDay()))
                .with(Texts.of("recruiter.exception.proposed"), file.maker(exception.proposedBy()))
                .with(Texts.of("recruiter.exception.confirmed"), file.maker(exception.confirmedBy())));
        if (file.start().isOpen() && exception.isOpenOn(file.today())) {
            var acts = new Div();
            acts.addClassName("wm-acts");
            if (!exception.isConfirmed()) {
                acts.add(new Button(Texts.of("recruiter.exception.confirm"), event -> confirm.run()));
            }
            acts.add(new Button(
                    Texts.of(exception.isConfirmed() ? "recruiter.exception.end" : "recruiter.exception.no"),
                    event -> end.run()));
            add(acts);
        }
    }
}
