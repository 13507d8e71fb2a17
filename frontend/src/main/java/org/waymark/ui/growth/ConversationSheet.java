package org.waymark.ui.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.development.Basis;
import org.waymark.development.Difference;
import org.waymark.development.LadderStep;
import org.waymark.development.OwnGoal;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.ScaleLevel;
import org.waymark.people.TermEnd;
import org.waymark.reporting.ConversationPage;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The career conversation on the screen, part by part as on paper; what is empty says where it would come from. */
class ConversationSheet extends Div {

    private static final long serialVersionUID = 1L;

    ConversationSheet(ConversationPage page) {
        addClassName("wm-conversation-parts");
        add(where(page), proud(page), agreed(page), next(page), goals(page), questions());
    }

    private static Paper where(ConversationPage page) {
        LocalDate since = page.since();
        TermEnd term = page.term();
        return new Paper(
                Texts.of("growth.talk.where"),
                new Facts()
                        .narrow()
                        .with(
                                Texts.of("growth.talk.role"),
                                page.here()
                                        .map(LadderStep::profile)
                                        .map(RoleProfile::named)
                                        .orElse(Texts.of("growth.talk.noPost")))
                        .with(Texts.of("growth.talk.service"), page.service())
                        .with(Texts.of("growth.talk.since"), since == null ? "" : Days.of(since))
                        .with(Texts.of("growth.talk.term"), term == null ? "" : TermPaper.words(term))
                        .with(
                                Texts.of("growth.talk.met"),
                                page.here().map(here -> met(page, here)).orElse("")));
    }

    private static Paper proud(ConversationPage page) {
        var paper = new Paper(Texts.of("growth.talk.proud"));
        paper.add(
                page.proud().isEmpty()
                        ? empty("growth.talk.proud.none", Places.EVIDENCE, "growth.talk.proud.act")
                        : list(page.proud().stream()
                                .map(piece -> Texts.of("growth.talk.piece", piece.title(), Days.of(piece.dated())))
                                .toList()));
        return paper;
    }

    private static Paper agreed(ConversationPage page) {
        var paper = new Paper(Texts.of("growth.talk.agreed"));
        if (page.strongest().isEmpty()) {
            paper.add(empty("growth.talk.agreed.none", Places.COMPETENCES, "growth.talk.agreed.act"));
            return paper;
        }
        paper.add(
                new Paragraph(
                        Texts.of("growth.talk.agreed.line", page.strongest().size(), page.agreed())),
                list(page.strongest().stream()
                        .map(one ->
                                one.competency().title() + ": " + one.level().named())
                        .toList()));
        return paper;
    }

    private static Paper next(ConversationPage page) {
        LadderStep step = page.towards().step();
        var facts = new Facts()
                .narrow()
                .with(
                        Texts.of(page.said() ? "growth.talk.wish" : "growth.talk.nearest"),
                        step.profile().named())
                .with(Texts.of("growth.talk.itsNeeds"), met(page, step))
                .with(Texts.of("framework.entry"), step.profile().details().entryRequirements())
                .with(Texts.of("growth.talk.condition"), step.note())
                .with(Texts.of("growth.talk.others"), others(page, step));
        var paper = new Paper(Texts.of("growth.talk.next"), facts);
        if (!page.gaps().isEmpty()) {
            paper.add(
                    new Paragraph(Texts.count(
                            "growth.talk.gaps", page.towards().differences().size())),
                    list(page.gaps().stream().map(ConversationSheet::gap).toList()));
        }
        var more = new Link(
                Places.careerStep(step.profile().code()),
                Texts.of("growth.step", step.profile().name()));
        more.addClassName("wm-no-print");
        paper.add(more);
        return paper;
    }

    private static Paper goals(ConversationPage page) {
        var paper = new Paper(Texts.of("growth.talk.goals"));
        paper.add(
                page.goals().isEmpty()
                        ? empty("growth.talk.goals.none", Places.DEVELOPMENT, "growth.talk.goals.act")
                        : list(page.goals().stream()
                                .map(ConversationSheet::goal)
                                .toList()));
        return paper;
    }

    private static Paper questions() {
        var list = new OrderedList();
        ConversationPage.QUESTIONS.forEach(question -> list.add(new ListItem(question)));
        var agree = new Paragraph(Texts.of("growth.talk.agree"));
        agree.addClassName("wm-write-here");
        return new Paper(Texts.of("growth.talk.questions"), list, agree);
    }

    private static String others(ConversationPage page, LadderStep step) {
        return page.ladder().next().stream()
                .map(LadderStep::profile)
                .filter(profile -> !profile.equals(step.profile()))
                .map(RoleProfile::named)
                .collect(Collectors.joining("; "));
    }

    private static String met(ConversationPage page, LadderStep step) {
        String key = switch (page.ladder().basis()) {
            case AGREED -> "growth.talk.met.agreed";
            case OWN_RATINGS -> "growth.talk.met.own";
            case NOTHING -> "growth.talk.met.nothing";
        };
        return page.ladder().basis() == Basis.NOTHING
                ? Texts.of(key, step.total())
                : Texts.of(key, step.met(), step.total());
    }

    private static String gap(Difference difference) {
        ScaleLevel mine = difference.mine();
        return Texts.of(
                "growth.talk.gap",
                difference.competency().title(),
                mine == null ? Texts.of("growth.talk.noLevel") : mine.named(),
                difference.need().named());
    }

    private static String goal(OwnGoal goal) {
        LocalDate target = goal.goal().targetOn();
        String words = Texts.of(
                "growth.talk.goal", goal.competency().title(), goal.level().named());
        return target == null ? words : words + Texts.of("growth.talk.goal.by", Days.of(target));
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static Component empty(String why, String address, String act) {
        var link = new Link(address, Texts.of(act));
        link.addClassName("wm-no-print");
        return new Div(new Paragraph(Texts.of(why)), link);
    }
}
