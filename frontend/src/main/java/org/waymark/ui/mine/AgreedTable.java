package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Answer;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Texts;

/** Agreed levels beside what the person said, what the role needs and what was agreed last time, in the person's words. */
class AgreedTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final transient List<ScaleLevel> scale;

    AgreedTable(String caption, List<AgreementSheet.Line> lines, List<ScaleLevel> scale) {
        this.scale = scale;
        addClassNames("wm-list", "wm-agreed");
        setCaptionText(caption);
        var head = getHead().addRow();
        for (String key : List.of("competency", "said", "agreed", "need", "last")) {
            var cell = new NativeTableHeaderCell(Texts.of("mine.agreement.column." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = getBody();
        lines.forEach(line -> body.add(row(line)));
    }

    private NativeTableRow row(AgreementSheet.Line line) {
        var code = new Span(line.competency().value());
        code.addClassNames("wm-small", "wm-soft");
        var title = new NativeTableHeaderCell();
        title.add(new Div(line.title()), code);
        title.getElement().setAttribute("scope", "row");
        if (!line.atWork().described()) {
            title.add(LooksLike.general());
        }
        var last = line.lastTime();
        var told = new HashSet<Level>();
        var row = new NativeTableRow();
        row.add(
                title,
                cell("said", new Span(words(line.self())), looks(line, level(line.self()), told)),
                cell("agreed", agreed(line), looks(line, level(line.settled()), told)),
                cell("need", new Span(words(line.need())), looks(line, line.need(), told)),
                cell("last", new Span(last == null ? Texts.of("mine.agreement.never") : words(last.level()))));
        return row;
    }

    /** What the level looks like, unless the row has said so already. */
    private static Paragraph looks(AgreementSheet.Line line, @Nullable Level level, Set<Level> told) {
        var looks = new Paragraph();
        looks.addClassNames("wm-small", "wm-soft");
        if (level != null && told.add(level)) {
            looks.setText(Voice.OWN.of(line.atWork().at(level)));
        } else {
            looks.setVisible(false);
        }
        return looks;
    }

    private Component agreed(AgreementSheet.Line line) {
        var word = new Span(words(line.settled()));
        word.addClassName("wm-strong");
        var cell = new Div(word);
        cell.addClassName("wm-tags");
        if (line.settled() instanceof Answer.Rated(Level level)) {
            int below = level.stepsBelow(line.need());
            cell.add(
                    below == 0
                            ? new StatusTag(Texts.of("mine.agreement.met"), StatusTag.Tone.GOOD)
                            : new StatusTag(Texts.count("mine.agreement.below", below), StatusTag.Tone.PLAIN));
        }
        return cell;
    }

    /** On a narrow screen each cell stands on its own line, so it carries its column's name. */
    private static NativeTableCell cell(String column, Component... content) {
        var cell = new NativeTableCell(new Div(content));
        cell.getElement().setAttribute("data-column", Texts.of("mine.agreement.column." + column));
        return cell;
    }

    private String words(Level level) {
        return scale.get(level.value()).named();
    }

    private String words(@Nullable Answer answer) {
        Level level = level(answer);
        return level == null ? Texts.of("mine.agreement.notTheRole") : words(level);
    }

    private static @Nullable Level level(@Nullable Answer answer) {
        return answer == null ? null : answer.levelOrNone();
    }
}
