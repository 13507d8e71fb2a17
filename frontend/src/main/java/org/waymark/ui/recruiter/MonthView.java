package org.waymark.ui.recruiter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.waymark.kernel.Actor;
import org.waymark.kernel.VettingCaseId;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.vetting.VettingMonth;
import org.waymark.vetting.VettingMonths;

/** What of vetting falls on which day of a month; on a phone a list of the days that have something. */
@Route(value = Places.VETTING_CALENDAR, layout = MainLayout.class)
@PageTitle("Vetting calendar · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed("RECRUITER")
@Prototype
class MonthView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient VettingMonths months;

    MonthView(Actor actor, VettingMonths months) {
        this.actor = actor;
        this.months = months;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VettingMonth month = months.of(actor, Routes.month(event).orElse(null));
        removeAll();
        String name = name(month.month());
        add(
                new PageHead(Texts.of("recruiter.month", name), Texts.of("recruiter.month.line")),
                new BoardTabs(BoardTabs.Tab.CALENDAR),
                others(month.month()));
        if (month.entries().isEmpty()) {
            add(new EmptyState(Texts.of("recruiter.month.empty"), Texts.of("recruiter.month.empty.why")));
            return;
        }
        add(week(), days(month));
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    private static Nav others(YearMonth month) {
        var nav = new Nav(
                new Link(Routes.calendar(month.minusMonths(1)), name(month.minusMonths(1))),
                new Link(Routes.calendar(month.plusMonths(1)), name(month.plusMonths(1))));
        nav.addClassName("wm-contents");
        nav.setAriaLabel(Texts.of("recruiter.month.others"));
        return nav;
    }

    /** The names of the days above the columns; each day that has something says its own for those who do not see columns. */
    private static Div week() {
        var week = new Div();
        week.addClassName("wm-month-week");
        week.getElement().setAttribute("aria-hidden", "true");
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(new Span(day.getDisplayName(TextStyle.SHORT, Locale.UK)));
        }
        return week;
    }

    private static OrderedList days(VettingMonth month) {
        var list = new OrderedList();
        list.addClassName("wm-month");
        for (int at = 1; at <= month.month().lengthOfMonth(); at++) {
            LocalDate day = month.month().atDay(at);
            list.add(day(day, month.on(day), day.equals(month.today())));
        }
        return list;
    }

    private static ListItem day(LocalDate day, List<VettingMonth.Entry> entries, boolean isToday) {
        var item = new ListItem();
        item.addClassNames("wm-month-day", "wm-dow-" + day.getDayOfWeek().getValue());
        if (entries.isEmpty()) {
            item.addClassName("wm-month-empty");
            item.add(new Span(Integer.toString(day.getDayOfMonth())));
            item.getElement().setAttribute("aria-hidden", "true");
            return item;
        }
        String title = Days.withWeekday(day);
        var things = new UnorderedList();
        entries.forEach(entry -> things.add(new ListItem(new Link(address(entry), words(entry)))));
        item.add(new H2(isToday ? Texts.of("recruiter.month.today", title) : title), things);
        return item;
    }

    private static String address(VettingMonth.Entry entry) {
        VettingCaseId about = entry.about();
        return about == null ? Places.RENEWALS : Places.vettingCase(about);
    }

    private static String words(VettingMonth.Entry entry) {
        return switch (entry.kind()) {
            case NEXT_ACTION ->
                Texts.of(
                        "recruiter.month.action",
                        entry.name(),
                        entry.action() == null
                                ? Texts.of("recruiter.next.none")
                                : Texts.of("recruiter.next." + Objects.requireNonNull(entry.action())));
            case PROVISIONAL_START -> Texts.of("recruiter.month.start", entry.name());
            case RENEWAL_TO_START -> Texts.of("recruiter.month.renewal", entry.name());
        };
    }
}
