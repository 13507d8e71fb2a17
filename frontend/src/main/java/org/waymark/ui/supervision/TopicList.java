package org.waymark.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.waymark.supervision.Topic;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** What the two could talk about, each with a button that puts it on the agenda. */
class TopicList extends Paper {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    TopicList(List<Topic> topics, SerializableConsumer<String> take) {
        super(Texts.of("supervision.topics"), new Paragraph(Texts.of("supervision.topics.line")));
        var list = new UnorderedList();
        list.addClassName("wm-topic-list");
        for (Topic topic : topics) {
            String words = cut(words(topic));
            var add = new Button(Texts.of("supervision.topics.add"), event -> take.accept(words));
            add.setAriaLabel(Texts.of("supervision.topics.add.label", words));
            add.addClassName("wm-no-print");
            list.add(new ListItem(new Span(words), add));
        }
        add(list);
    }

    /** A point of the agenda holds 500 characters. */
    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= MOST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST - 1)) + "…";
    }

    static String words(Topic topic) {
        LocalDate day = topic.day();
        String date = day == null ? "" : Days.of(day);
        return switch (topic.kind()) {
            case LEVELS_FAR_APART -> Texts.count("supervision.topic.levels", topic.number());
            case LEVELS_AGREED_APART -> Texts.count("supervision.topic.agreed", topic.number(), date);
            case GOAL_WITHOUT_ACTION -> Texts.of("supervision.topic.goal", topic.about());
            case ACTION_LATE -> Texts.count("supervision.topic.late", topic.number(), topic.about());
            case OLD_PROMISE -> Texts.count("supervision.topic.promise", topic.number(), topic.about());
            case CLEARANCE_ENDING -> Texts.of("supervision.topic.clearance", date);
            case TERM_ENDING -> Texts.of("supervision.topic.term", date);
            case AGREEMENT_DUE -> Texts.of("supervision.topic.agreement", date);
        };
    }
}
