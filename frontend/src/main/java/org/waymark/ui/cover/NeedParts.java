package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.waymark.people.WomanChoice;
import org.waymark.provision.CoverNeed;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.CountsUntil;
import org.waymark.skillmix.CoverSentences;
import org.waymark.skillmix.NeedStory;
import org.waymark.skillmix.Reason;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.GoalLines;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.NeedWords;
import org.waymark.ui.kit.VerdictTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Everything behind the verdict on one need: who counts and why, who nearly does, and what each rule costs. */
class NeedParts extends Div {

    private static final long serialVersionUID = 1L;

    /** More people than these would hide what comes after them. */
    private static final int MOST = 10;

    NeedParts(NeedStory story) {
        var have =
                new Span(Texts.of("cover.page.have", story.have(), story.need().headcount()));
        var line = new Div(new VerdictTag(story.verdict()), have);
        line.addClassName("wm-met");
        add(line, new Paragraph(Texts.of("cover.page.needs", story.siteName(), story.asks())), facts(story));
        people(Texts.count("cover.page.counted", story.have()), "cover.page.counted.nobody", story.counting());
        people(
                Texts.of("cover.page.near"),
                "cover.page.near.nobody",
                story.others().stream().filter(NeedStory.Person::isOneStepAway).toList());
        further(story);
        if (!story.goals().list().isEmpty()) {
            add(
                    new H3(Texts.of("cover.page.goals")),
                    new GoalLines(story.goals(), story.goals().list()));
        }
        add(new H3(Texts.of("cover.page.costs")), costs(story));
    }

    private static Facts facts(NeedStory story) {
        CoverNeed need = story.need();
        WomanChoice choice = story.womanChoice();
        LocalDate plan = story.planFrom();
        return new Facts()
                .narrow()
                .with(Texts.of("cover.page.why"), need.reason())
                .with(Texts.of("cover.page.column.when"), NeedWords.when(need))
                .with(Texts.of("cover.page.column.matters"), NeedWords.criticality(need.criticality()))
                .with(Texts.of("cover.page.clearance"), need.clearance())
                .with(Texts.of("cover.page.woman"), choice == null ? "" : CoverSentences.womanChoice(choice))
                .with(Texts.of("cover.page.plan"), plan == null ? "" : Texts.of("cover.page.plan.from", Days.of(plan)));
    }

    private void people(String heading, String nobody, List<NeedStory.Person> people) {
        add(new H3(heading));
        if (people.isEmpty()) {
            add(new Paragraph(Texts.of(nobody)));
            return;
        }
        add(list(people.stream().limit(MOST).toList()));
        if (people.size() > MOST) {
            var rest = people.subList(MOST, people.size());
            add(new NativeDetails(Texts.count("cover.page.more", rest.size()), list(rest)));
        }
    }

    private void further(NeedStory story) {
        List<NeedStory.Person> further =
                story.others().stream().filter(one -> !one.isOneStepAway()).toList();
        if (!further.isEmpty()) {
            add(new NativeDetails(
                    Texts.count("cover.page.further", further.size()),
                    list(further.stream().limit(MOST).toList())));
        }
    }

    private static UnorderedList list(List<NeedStory.Person> people) {
        var list = new UnorderedList();
        list.addClassName("wm-who-counts");
        people.stream().map(NeedParts::person).forEach(list::add);
        return list;
    }

    private static ListItem person(NeedStory.Person person) {
        var item = new ListItem(new Link(Places.person(person.person()), person.name()));
        CountsUntil until = person.until();
        if (until != null) {
            item.add(line(Texts.of("cover.page.until", until.words())));
        }
        if (person.isOneStepAway()) {
            item.add(line(Texts.of("cover.page.step", person.step())));
        }
        person.missing().forEach(sentence -> item.add(line(sentence)));
        if (person.missing().isEmpty()) {
            var why = new UnorderedList(person.reasons().stream()
                    .map(Reason::words)
                    .map(ListItem::new)
                    .toArray(ListItem[]::new));
            why.addClassName("wm-small");
            item.add(new NativeDetails(Texts.of("cover.page.reasons"), why));
        }
        return item;
    }

    private static Component line(String words) {
        var line = new Span(words);
        line.addClassName("wm-small");
        return line;
    }

    private static Component costs(NeedStory story) {
        var list = new UnorderedList();
        Arrays.stream(CountRule.values())
                .map(rule -> Texts.of(
                        "cover.page.cost",
                        CoverSentences.rule(rule),
                        story.without().getOrDefault(rule, 0)))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
