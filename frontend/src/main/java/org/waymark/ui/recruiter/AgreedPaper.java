package org.waymark.ui.recruiter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.StartFile;

/** The day that was agreed, by whom and when. */
class AgreedPaper extends Paper {

    private static final long serialVersionUID = 1L;

    AgreedPaper(StartFile file, LocalDate day, Runnable takeBack) {
        super(Texts.of("recruiter.agreed"));
        Instant at = file.start().agreedAt();
        add(new Facts()
                .with(Texts.of("recruiter.agreed.day"), Days.of(day))
                .with(Texts.of("recruiter.agreed.by"), file.maker(file.start().agreedBy()))
                .with(Texts.of("recruiter.agreed.at"), at == null ? "" : Days.of(at)));
        if (file.start().isOpen()) {
            String words = Texts.of("recruiter.agreed.back");
            var acts = new Div(new Button(
                    words, event -> FormPaper.sure(words, Texts.of("recruiter.agreed.back.means"), takeBack)));
            acts.addClassName("wm-acts");
            add(acts);
        }
    }
}
