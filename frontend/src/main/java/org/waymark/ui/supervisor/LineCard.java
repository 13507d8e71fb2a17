package org.waymark.ui.supervisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Answer;
import org.waymark.development.Goal;
import org.waymark.development.NeededBy;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Texts;

/** One competency on the agreement sheet: what is known of it, and the level the two settle on. */
class LineCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Span status = new Span();
    private final Paragraph trouble = new Paragraph();
    private final Div looks = new Div();
    private final @org.jspecify.annotations.Nullable LevelChoice choice;
    private transient AgreementSheet.Line line;

    /** A card to settle the line, or to read it where there are no acts. */
    LineCard(AgreementSheet.Line line, Words words, @org.jspecify.annotations.Nullable Acts acts) {
        this.line = line;
        this.words = words;
        addClassName("wm-line");
        status.addClassName("wm-line-status");
        trouble.addClassName("wm-trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        add(head(), meaning(), facts());
        if (line.talkingPoint()) {
            add(looks);
        }
        if (acts == null) {
            choice = null;
        } else {
            choice = new LevelChoice(
                    "level-" + line.competency(),
                    Texts.of("supervisor.choice", line.title()),
                    words.scale(),
                    answer -> acts.settle(this.line, answer));
            choice.mark(line.self());
            add(choice);
        }
        add(trouble);
        show(line);
    }

    /** Shows the line as it stands now. */
    final void show(AgreementSheet.Line now) {
        trouble.setVisible(false);
        var settled = now.settled();
        if (looks.getComponentCount() == 0 || !Objects.equals(settled, line.settled())) {
            looks.removeAll();
            looks.add(inWords(now));
        }
        line = now;
        if (choice != null) {
            choice.show(settled);
        }
        status.setText(
                settled == null
                        ? Texts.of("supervisor.line.open")
                        : Texts.of("supervisor.line.settled", words.of(settled)));
        status.setClassName("wm-line-done", settled != null);
    }

    /** Says beside the choice why it could not be kept. */
    void trouble(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
    }

    private Component head() {
        var code = new Span(line.competency().value());
        code.addClassNames("wm-small", "wm-soft");
        var head = new Div(new H3(line.title()), code);
        if (line.talkingPoint()) {
            head.add(new StatusTag(Texts.count("supervisor.apart", line.distance()), StatusTag.Tone.WARN));
        }
        words.goals().openIn(line.competency()).forEach(goal -> head.add(goal(goal)));
        head.add(status);
        head.addClassName("wm-line-head");
        return head;
    }

    private static StatusTag goal(Goal goal) {
        NeededBy by = goal.neededBy();
        String said = by == null
                ? Texts.of("supervisor.goal.own", goal.level())
                : by.words().isEmpty()
                        ? Texts.of("supervisor.goal.service", goal.level())
                        : Texts.of("supervisor.goal", goal.level(), by.words());
        var tag = new StatusTag(said, StatusTag.Tone.ACT);
        tag.addClassName("wm-goal-tag");
        return tag;
    }

    private Component meaning() {
        boolean talk = line.talkingPoint();
        var about = new Div(new Paragraph(line.meaning()));
        if (!talk) {
            about.add(looks);
        }
        var meaning = new NativeDetails(Texts.of(talk ? "supervisor.meaning" : "supervisor.meaning.levels"), about);
        meaning.addClassNames("wm-small", "wm-meaning");
        return meaning;
    }

    private Component facts() {
        var facts = new DescriptionList();
        facts.addClassName("wm-known");
        fact(facts, "supervisor.own", words.of(line.self()));
        fact(facts, line.raisedByStrand() ? "supervisor.need.strand" : "supervisor.need", words.of(line.need()));
        var last = line.lastTime();
        fact(
                facts,
                "supervisor.last",
                last == null
                        ? Texts.of("supervisor.last.none")
                        : Texts.of("supervisor.last.on", words.of(last.level()), Days.of(last.agreedOn())));
        if (!line.evidence().isEmpty()) {
            fact(facts, "supervisor.evidence", new EvidenceLine(line.evidence(), words.files()));
        }
        return facts;
    }

    private static LooksLike inWords(AgreementSheet.Line line) {
        Answer settled = line.settled();
        return new LooksLike(line.atWork(), Voice.OTHERS)
                .with(Texts.of("supervisor.looks.own"), line.self().levelOrNone())
                .with(Texts.of("supervisor.looks.need"), line.need())
                .with(Texts.of("supervisor.looks.agreed"), settled == null ? null : settled.levelOrNone());
    }

    private static void fact(DescriptionList facts, String key, String value) {
        fact(facts, key, new Span(value));
    }

    private static void fact(DescriptionList facts, String key, Component value) {
        var pair = new Div(new DescriptionList.Term(Texts.of(key)), new DescriptionList.Description(value));
        facts.getElement().appendChild(pair.getElement());
    }
}
