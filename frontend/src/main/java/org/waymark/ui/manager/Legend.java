package org.waymark.ui.manager;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.waymark.skillmix.CellText;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Mark;
import org.waymark.skillmix.Tone;
import org.waymark.ui.session.Texts;

/** What symbols and colours of the heat map mean under a lens, in words. */
class Legend extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** As many parts as the time has for which a level counts; after them it is over. */
    private static final int OVER = 4;

    private String shown = "";

    Legend() {
        addClassNames("wm-legend", "wm-small");
        getElement().setAttribute("aria-label", Texts.of("manager.legend"));
    }

    /** Explains the lens, where a level counts for so many months; 0 where that is not the same for everybody. */
    void show(Lens lens, int months) {
        if (shown.equals(lens + " " + months)) {
            return;
        }
        shown = lens + " " + months;
        removeAll();
        symbols(lens, months).forEach(words -> add(new ListItem(words)));
        for (Tone tone : lens.tones()) {
            var item = new ListItem(words(lens, tone, months));
            item.addClassNames("wm-patch", "wm-patch-" + tone.code());
            add(item);
        }
    }

    private static List<String> symbols(Lens lens, int months) {
        var symbols = new ArrayList<String>();
        switch (lens) {
            case LEVEL, GAP -> {
                for (Mark mark : List.of(Mark.MEETS, Mark.ONE_BELOW, Mark.TWO_OR_MORE_BELOW)) {
                    symbols.add(mark.symbol() + " " + Texts.of("manager.mark." + mark.name()));
                }
                symbols.add(Mark.OLD + " " + old("manager.mark.OLD", months));
            }
            case AGE -> {
                symbols.add(Texts.of("manager.mark.AGE"));
                symbols.add(Mark.OLD + " " + old("manager.mark.OLD", months));
            }
            case SELF -> {
                symbols.add(Texts.of("manager.mark.SELF"));
                symbols.add(CellText.HIGHER + " " + Texts.of("manager.mark.HIGHER"));
                symbols.add(CellText.LOWER + " " + Texts.of("manager.mark.LOWER"));
            }
            case TREND -> {
                symbols.add(CellText.UP + " " + Texts.of("manager.mark.UP"));
                symbols.add(CellText.DOWN + " " + Texts.of("manager.mark.DOWN"));
                symbols.add(CellText.FIRST + " " + Texts.of("manager.mark.FIRST"));
            }
        }
        if (lens.compares()) {
            symbols.add(CellText.SAME + " " + Texts.of("manager.mark.SAME"));
        }
        symbols.add(Mark.NOT_IN_ROLE.symbol() + " " + Texts.of("manager.mark.NOT_IN_ROLE"));
        symbols.add(Mark.NEVER_AGREED.symbol() + " "
                + Texts.of(lens == Lens.SELF ? "manager.mark.MISSING" : "manager.mark.NEVER_AGREED"));
        return symbols;
    }

    private static String words(Lens lens, Tone tone, int months) {
        if (lens == Lens.LEVEL || lens == Lens.GAP) {
            return Texts.of("manager.colour." + tone.code());
        }
        if (lens == Lens.AGE) {
            int quarter = lens.tones().indexOf(tone);
            return quarter == OVER ? old("manager.colour.old", months) : age(quarter, months);
        }
        return Texts.of("manager.colour." + lens.name() + "." + tone.code());
    }

    private static String age(int quarter, int months) {
        if (months == 0) {
            return Texts.of("manager.colour.quarter." + (quarter + 1));
        }
        int first = (quarter * months + OVER - 1) / OVER;
        return Texts.of(
                "manager.colour.age",
                first,
                quarter == OVER - 1 ? months : ((quarter + 1) * months + OVER - 1) / OVER - 1);
    }

    private static String old(String key, int months) {
        return months == 0 ? Texts.of(key + ".differs") : Texts.count(key, months);
    }
}
