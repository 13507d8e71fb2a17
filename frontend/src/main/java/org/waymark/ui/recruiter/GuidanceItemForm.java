package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.waymark.guidance.CandidateSheet;
import org.waymark.guidance.GuidanceAnswer;
import org.waymark.guidance.GuidanceItem;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** One item of the checklist with its aid, where it has one. What is typed into an aid never leaves this page. */
class GuidanceItemForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    GuidanceItemForm(GuidanceItem item, CandidateSheet sheet, Consumer<GuidanceAnswer> say) {
        put(new H2(item.title()));
        put(new Paragraph(item.words()));
        switch (item.kind()) {
            case READ -> ready(item, () -> say.accept(GuidanceAnswer.READ));
            case RESIDENCE -> {
                var aid = new ResidenceAid(sheet.today(), sheet.residenceYears());
                put(aid);
                ready(item, () -> say.accept(aid.answer()));
            }
            case ADDRESSES -> {
                var aid = new AddressAid(sheet.today(), sheet.addressYears());
                put(aid);
                ready(item, () -> say.accept(aid.answer()));
            }
            case PEOPLE -> {
                put(new PeopleAid());
                act(Texts.of("recruiter.link.complete"), () -> say.accept(GuidanceAnswer.COMPLETE));
            }
        }
    }

    private void ready(GuidanceItem item, Runnable act) {
        act(Texts.of("recruiter.link.read"), act).setAriaLabel(Texts.of("recruiter.link.read.label", item.title()));
    }
}
