package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Nav;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The ways to look at vetting: board, table, calendar, expiries; each has its address. */
class BoardTabs extends Nav {

    private static final long serialVersionUID = 1L;

    /** Which one is shown. */
    enum Tab {
        BOARD(Places.VETTING, "recruiter.show.board"),
        TABLE(Places.VETTING + "?show=table", "recruiter.show.table"),
        CALENDAR(Places.VETTING_CALENDAR, "recruiter.show.calendar"),
        EXPIRIES(Places.EXPIRIES, "recruiter.show.expiries");

        private final String address;
        private final String key;

        Tab(String address, String key) {
            this.address = address;
            this.key = key;
        }
    }

    BoardTabs(Tab shown) {
        for (Tab tab : Tab.values()) {
            var link = new Link(tab.address, Texts.of(tab.key));
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
        addClassName("wm-contents");
        setAriaLabel(Texts.of("recruiter.show"));
    }
}
