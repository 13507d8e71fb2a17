package org.waymark.ui.scenario;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.waymark.skillmix.PostSums;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** Posts and whole-time equivalents, needed and in being, before and after. */
class PostsPaper extends Paper {

    private static final long serialVersionUID = 1L;

    PostsPaper(PostSums posts) {
        super(Texts.of("scenario.posts"));
        if (posts.changed().isEmpty()) {
            add(new Paragraph(Texts.of(
                    "scenario.posts.same", posts.after().needed(), posts.after().inBeing())));
        } else {
            words(posts).stream().map(Paragraph::new).forEach(this::add);
            add(table(posts));
        }
        if (!posts.unknownHours().isEmpty()) {
            var unknown = new Paragraph(Texts.of("scenario.posts.unknown", String.join(", ", posts.unknownHours())));
            unknown.addClassName("wm-note");
            add(unknown);
        }
        var how = new Paragraph(Texts.of("scenario.posts.how"));
        how.addClassNames("wm-small", "wm-soft");
        add(how);
    }

    /** The totals in sentences. */
    static List<String> words(PostSums posts) {
        PostSums.Side before = posts.before();
        PostSums.Side after = posts.after();
        return List.of(
                Texts.of("scenario.posts.needed", before.needed(), after.needed()),
                Texts.count(
                        "scenario.posts.inBeing", before.posts(), after.posts(), before.inBeing(), after.inBeing()));
    }

    private static PlainTable table(PostSums posts) {
        var table = new PlainTable(
                Texts.of("scenario.posts.caption"),
                List.of(
                        Texts.of("scenario.posts.role"),
                        Texts.of("scenario.posts.column.needed"),
                        Texts.of("scenario.posts.column.inBeing"),
                        Texts.of("scenario.posts.column.difference")));
        posts.changed()
                .forEach(role -> table.row(
                        new Span(role.name()),
                        List.of(
                                change(role.before().needed(), role.after().needed()),
                                change(role.before().inBeing(), role.after().inBeing()),
                                signed(role.after()
                                        .inBeing()
                                        .subtract(role.after().needed())))));
        return table;
    }

    private static String change(BigDecimal before, BigDecimal after) {
        return before.compareTo(after) == 0 ? after.toPlainString() : Texts.of("scenario.figure", before, after);
    }

    /** With a sign in front, as far below nothing as above. */
    private static String signed(BigDecimal number) {
        String plain = number.abs().toPlainString();
        return number.signum() < 0 ? "−" + plain : number.signum() > 0 ? "+" + plain : plain;
    }
}
