package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.framework.Competency;
import org.waymark.framework.Strand;
import org.waymark.reporting.Passport;
import org.waymark.reporting.PassportWords;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** What a passport says, as a page: the same facts and words as on paper. */
class PassportSheet extends Div {

    private static final long serialVersionUID = 1L;

    PassportSheet(Passport passport) {
        addClassNames("wm-grid", "wm-passport");
        add(who(passport), inShort(passport), levels(passport));
        if (passport.holder().role().isPresent()) {
            add(open(passport));
        }
        add(evidence(passport), observed(passport));
        var foot = new Paragraph(Texts.of(
                "mine.passport.foot",
                passport.made().by(),
                Days.of(passport.made().at().toInstant())));
        foot.addClassNames("wm-small", "wm-soft");
        add(foot);
    }

    private static Paper who(Passport passport) {
        Passport.Holder holder = passport.holder();
        var facts = new Facts()
                .with(Texts.of("mine.passport.name"), holder.name())
                .with(
                        Texts.of("framework.role"),
                        holder.role().map(role -> role.named()).orElse(Texts.of("mine.passport.noPost")))
                .with(
                        Texts.of("framework.strands"),
                        holder.strands().stream().map(Strand::name).toList())
                .with(Texts.of("mine.passport.service"), holder.service())
                .with(
                        Texts.of("mine.passport.framework"),
                        Texts.of(
                                "mine.passport.framework.is",
                                passport.framework().title(),
                                passport.framework().version()));
        var note = new Paragraph(passport.framework().statusNote());
        note.addClassName("wm-note");
        return new Paper(facts, note);
    }

    private static Paper inShort(Passport passport) {
        var paper = new Paper(Texts.of("mine.passport.short"));
        PassportWords.summary(passport).forEach(sentence -> paper.add(new Paragraph(sentence)));
        return paper;
    }

    private static Paper levels(Passport passport) {
        var paper = new Paper(new H2(Texts.of("mine.passport.agreed")));
        if (passport.parts().isEmpty()) {
            paper.add(new Paragraph(Texts.of("mine.passport.agreed.none")));
        }
        for (Passport.Part part : passport.parts()) {
            var table = new PlainTable(
                    part.domain().name(),
                    List.of(
                            Texts.of("framework.competency"),
                            Texts.of("mine.passport.level"),
                            Texts.of("mine.passport.need"),
                            Texts.of("mine.passport.on"),
                            Texts.of("mine.passport.by")));
            table.addClassName("wm-levels-agreed");
            part.lines()
                    .forEach(line -> table.row(
                            new Span(line.competency().title()),
                            agreed(line),
                            new Span(PassportWords.need(line)),
                            new Span(Days.of(line.agreedOn())),
                            new Span(line.agreedBy())));
            paper.add(table);
        }
        return paper;
    }

    private static Div agreed(Passport.Line line) {
        var looks = new Paragraph(PassportWords.looks(line));
        looks.addClassNames("wm-small", "wm-soft");
        return new Div(new Span(line.level().formal()), looks);
    }

    private static Paper open(Passport passport) {
        var paper = new Paper(new H2(Texts.of("mine.passport.open")));
        if (passport.notAgreed().isEmpty()) {
            paper.add(new Paragraph(Texts.of("mine.passport.open.none")));
            return paper;
        }
        var table = new PlainTable(
                Texts.count("mine.passport.open.caption", passport.notAgreed().size()),
                List.of(
                        Texts.of("framework.competency"),
                        Texts.of("mine.passport.domain"),
                        Texts.of("mine.passport.need")));
        passport.notAgreed()
                .forEach(open -> table.row(
                        new Span(open.competency().title()),
                        List.of(open.domain().name(), open.need().formal())));
        paper.add(table);
        return paper;
    }

    private static Paper observed(Passport passport) {
        var paper = new Paper(new H2(Texts.of("observation.passport.title")));
        if (passport.observed().isEmpty()) {
            paper.add(new Paragraph(Texts.of("observation.passport.none")));
            return paper;
        }
        var table = new PlainTable(
                Texts.of("observation.passport.caption"),
                List.of(
                        Texts.of("observation.passport.competency"),
                        Texts.of("observation.passport.level"),
                        Texts.of("observation.passport.on"),
                        Texts.of("observation.passport.by")));
        for (Passport.Observed one : passport.observed()) {
            table.row(new Span(one.competency()), List.of(one.level().formal(), Days.of(one.on()), one.by()));
        }
        paper.add(table);
        return paper;
    }

    private static Paper evidence(Passport passport) {
        var paper = new Paper(new H2(Texts.of("mine.passport.evidence")));
        if (passport.evidence().isEmpty()) {
            paper.add(new Paragraph(Texts.of("mine.passport.evidence.none")));
            return paper;
        }
        var table = new PlainTable(
                Texts.of("mine.passport.evidence.caption"),
                List.of(
                        Texts.of("mine.passport.evidence.title"),
                        Texts.of("mine.passport.evidence.dated"),
                        Texts.of("mine.passport.evidence.for")));
        for (Passport.Evidence evidence : passport.evidence()) {
            table.row(
                    new Span(evidence.title()),
                    List.of(
                            Days.of(evidence.dated()),
                            evidence.competencies().stream()
                                    .map(Competency::title)
                                    .collect(Collectors.joining("; "))));
        }
        paper.add(table);
        return paper;
    }
}
