package org.waymark.ui.supervisor;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementSheet;
import org.waymark.development.Goals;
import org.waymark.kernel.CompetencyCode;

/** The cards of some competencies, made only when they are first looked at. */
class LineList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<CompetencyCode, LineCard> cards = new HashMap<>();
    private final transient @Nullable Acts acts;
    private transient List<AgreementSheet.Line> lines = List.of();
    private transient Words words = new Words(List.of(), Goals.none(), false);
    private boolean open;

    LineList(@Nullable Acts acts) {
        this.acts = acts;
        setVisible(false);
    }

    void show(List<AgreementSheet.Line> now, Words newWords) {
        lines = List.copyOf(now);
        words = newWords;
        if (open) {
            fill();
        }
    }

    void open(boolean opened) {
        open = opened;
        setVisible(opened);
        if (opened) {
            fill();
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Says beside a card why it could not be kept. */
    void trouble(CompetencyCode competency, String sentence) {
        LineCard card = cards.get(competency);
        if (card != null) {
            card.trouble(sentence);
        }
    }

    private void fill() {
        for (AgreementSheet.Line line : lines) {
            LineCard card = cards.get(line.competency());
            if (card == null) {
                card = new LineCard(line, words, acts);
                cards.put(line.competency(), card);
                add(card);
            } else {
                card.show(line);
            }
        }
    }
}
