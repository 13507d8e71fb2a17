package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.waymark.kernel.StartId;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseFile;
import org.waymark.vetting.ClosedAs;
import org.waymark.vetting.VettingCase;

/** How a case stands. */
class CasePaper extends Paper {

    private static final long serialVersionUID = 1L;

    CasePaper(CaseFile file) {
        super(Texts.of("recruiter.case.stands"));
        VettingCase one = file.card().one();
        var tags = new Div();
        tags.addClassName("wm-row");
        ClosedAs closed = one.closedAs();
        if (closed == null) {
            tags.add(
                    new StatusTag(RuleWords.stage(one.stage()), StatusTag.Tone.ACT),
                    CaseWords.waitingTag(one),
                    CaseWords.pace(file.card()),
                    CaseWords.risk(file.card()));
        } else {
            tags.add(new StatusTag(Texts.of("recruiter.closed." + closed.name()), StatusTag.Tone.PLAIN));
        }
        add(tags);
        add(facts(file, one));
        StartId start = one.startId();
        if (start != null) {
            add(new Link(Places.start(start), Texts.of("recruiter.case.start")));
        }
    }

    private static Facts facts(CaseFile file, VettingCase one) {
        var facts = new Facts()
                .with(Texts.of("recruiter.table.clearance"), CaseWords.clearance(one, file.rules()))
                .with(Texts.of("recruiter.new.service"), file.card().service())
                .with(
                        Texts.of("recruiter.case.state"),
                        Texts.of("kit.clearance.state." + one.state().name()))
                .with(Texts.of("recruiter.case.returned"), returned(one))
                .with(Texts.of("recruiter.table.next"), CaseWords.next(one))
                .with(Texts.of("recruiter.case.granted"), granted(one));
        if (!CaseWords.clearing(file.card()).isEmpty()) {
            facts.with(Texts.of("recruiter.case.clearing"), CaseWords.clearing(file.card()));
        }
        if (!file.card().blockers().isEmpty()) {
            facts.with(Texts.of("recruiter.case.holdsUp"), CaseWords.blockers(file.card()));
        }
        return facts;
    }

    private static String returned(VettingCase one) {
        return one.returnedTimes() == 0 ? "" : Texts.count("recruiter.case.returned.times", one.returnedTimes());
    }

    private static String granted(VettingCase one) {
        LocalDate from = one.grantedOn();
        LocalDate until = one.expiresOn();
        return from == null || until == null
                ? ""
                : Texts.of("recruiter.case.granted.days", Days.of(from), Days.of(until));
    }
}
