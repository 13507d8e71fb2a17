package org.waymark.ui.supervisor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.waymark.assessment.AgreementSheet;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.ProgressLine;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The top of the agreement sheet: whose it is, what they say about their year, and how far the two have come. */
class SheetHead extends Div {

    private static final long serialVersionUID = 1L;

    private final PageHead head = new PageHead("", "");
    private final Paragraph note = new Paragraph();
    private final Div remarks = new Div();
    private final ProgressLine progress = new ProgressLine();
    private final Paper paper = new Paper(remarks, progress);

    SheetHead() {
        var back = new Anchor(Places.AGREE, Texts.of("supervisor.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassNames("wm-small", "wm-no-print");
        note.addClassName("wm-note");
        remarks.addClassName("wm-remarks");
        add(back, head, note, paper);
    }

    /** Shows how the sheet stands now. */
    void show(AgreementSheet sheet) {
        AgreementSheet.Head about = sheet.head();
        head.say(about.name(), Texts.of("supervisor.head", about.role().named(), day(about.sentAt())));
        note.setText(Texts.of("supervisor.readOnly", about.supervisor()));
        note.setVisible(!about.maySettle() && about.confirmedAt() == null);
        remarks.removeAll();
        remark("supervisor.proud", about.proudOf());
        remark("supervisor.wish", about.wish());
        boolean hasRemarks = remarks.getChildren().findAny().isPresent();
        remarks.setVisible(hasRemarks);
        progress.setVisible(about.confirmedAt() == null);
        paper.setVisible(hasRemarks || about.confirmedAt() == null);
        int settled = sheet.settled();
        int total = sheet.lines().size();
        progress.show(settled, total, Texts.of("supervisor.settled", settled, total));
    }

    private void remark(String key, String text) {
        if (!text.isBlank()) {
            var words = new Paragraph(text);
            words.addClassName("wm-own-words");
            remarks.add(new Div(new H2(Texts.of(key)), words));
        }
    }

    private static String day(@org.jspecify.annotations.Nullable Instant moment) {
        return moment == null ? "" : Days.of(moment);
    }
}
