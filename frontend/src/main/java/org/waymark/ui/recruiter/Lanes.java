package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseBoard;
import org.waymark.vetting.CaseCard;

/** How the board is cut into lanes: not at all, by force, or by post. */
enum Lanes {
    NONE,
    FORCE,
    POST;

    static Lanes asked(BeforeEnterEvent event) {
        String asked = Routes.asked(event, "lanes").orElse("");
        for (Lanes lanes : values()) {
            if (lanes.name().equals(asked)) {
                return lanes;
            }
        }
        return NONE;
    }

    /** The cards of each lane, by its name; one without a name where there are no lanes. */
    Map<String, List<CaseCard>> of(CaseBoard board) {
        if (this == NONE) {
            var one = new LinkedHashMap<String, List<CaseCard>>();
            one.put("", board.cards());
            return one;
        }
        return board.cards().stream()
                .collect(Collectors.groupingBy(card -> name(board, card), TreeMap::new, Collectors.toList()));
    }

    private String name(CaseBoard board, CaseCard card) {
        return this == FORCE ? board.rules().body(card.one().issuer()) : CaseWords.post(card);
    }

    /** Links to the other ways to cut it. */
    Nav choice() {
        var nav = new Nav();
        for (Lanes lanes : values()) {
            String address = lanes == NONE ? Places.VETTING : Places.VETTING + "?lanes=" + lanes.name();
            var link = new Link(address, Texts.of("recruiter.lanes." + lanes.name()));
            if (lanes == this) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        nav.addClassName("wm-contents");
        nav.setAriaLabel(Texts.of("recruiter.lanes"));
        return nav;
    }
}
