package org.waymark.ui.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Permission;
import org.waymark.access.Role;
import org.waymark.home.Header;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The menu of one person: only what they may open, in groups. */
class Menu {

    private final Header header;

    Menu(Header header) {
        this.header = header;
    }

    /** One page of the menu: the key of its name and its address. */
    record Page(String key, String address) {
        String name() {
            return Texts.of("shell.menu." + key);
        }
    }

    List<SideNav> navigations() {
        var navigations = new ArrayList<SideNav>();
        add(navigations, "mine", mine());
        add(navigations, "team", team());
        add(navigations, "service", service());
        add(navigations, "framework", framework());
        add(navigations, "admin", administration());
        return navigations;
    }

    /** Every page of the menu, and those that others lead to, for the palette. */
    List<Page> pages() {
        var pages = new ArrayList<>(mine());
        pages.addAll(team());
        pages.addAll(service());
        pages.addAll(behindCover());
        pages.addAll(behindCareer());
        pages.addAll(framework());
        pages.addAll(administration());
        return pages;
    }

    private List<Page> mine() {
        var pages = new ArrayList<Page>();
        pages.add(new Page("home", Places.HOME));
        pages.add(new Page("messages", Places.MESSAGES));
        if (header.may(Permission.RATE_OWN_PRACTICE)) {
            pages.add(new Page("competencies", Places.COMPETENCES));
            pages.add(new Page("career", Places.CAREER));
            pages.add(new Page("development", Places.DEVELOPMENT));
            pages.add(new Page("learning", Places.LEARNING));
            pages.add(new Page("supervision", Places.SUPERVISION));
            pages.add(new Page("evidence", Places.EVIDENCE));
            pages.add(new Page("passport", Places.PASSPORT));
            pages.add(new Page("clearance", Places.MY_CLEARANCE));
        }
        return pages;
    }

    private List<Page> team() {
        var pages = new ArrayList<Page>();
        if (header.may(Permission.AGREE_LEVELS)) {
            pages.add(new Page("agree", Places.AGREE));
            pages.add(new Page("supervisionPeople", Places.SUPERVISION_PEOPLE));
        }
        if (header.may(Permission.VIEW_HEAT_MAP)) {
            pages.add(new Page("plans", Places.PLANS));
            pages.add(new Page("teamLearning", Places.TEAM_LEARNING));
            pages.add(new Page("supervisionDates", Places.SUPERVISION_DATES));
            pages.add(new Page("heatMap", Places.TEAM));
            pages.add(new Page("whoHas", Places.WHO_HAS));
        }
        if (header.may(Permission.COMPARE_AGREEMENTS)) {
            pages.add(new Page("calibration", Places.CALIBRATION));
        }
        if (header.may(Permission.PLAN_SCENARIOS)) {
            pages.add(new Page("whatIf", Places.WHAT_IF));
        }
        if (header.may(Permission.READ_LEVEL_TOTALS)) {
            pages.add(new Page("totals", Places.TOTALS));
        }
        if (header.may(Permission.READ_COVER_TOTALS)) {
            pages.add(new Page("coverTotals", Places.COVER_TOTALS));
        }
        return pages;
    }

    private List<Page> service() {
        var pages = new ArrayList<Page>();
        if (header.may(Permission.VIEW_COVER)) {
            pages.add(new Page("cover", Places.COVER));
        }
        if (header.may(Permission.READ_DIRECTORY)) {
            pages.add(new Page("directory", Places.DIRECTORY));
        }
        pages.add(new Page("services", Places.SERVICES));
        if (header.may(Permission.READ_VACANCIES)) {
            pages.add(new Page("vacancies", Places.VACANCIES));
        }
        if (header.may(Permission.KEEP_VETTING_CASES)) {
            pages.add(new Page("vetting", Places.VETTING));
        }
        if (header.may(Permission.READ_CASE_STANDINGS)) {
            pages.add(new Page("renewals", Places.RENEWALS));
            pages.add(new Page("vettingTimes", Places.VETTING_TIMES));
            pages.add(new Page("candidates", Places.CANDIDATES));
        }
        if (header.may(Permission.READ_RETENTION)) {
            pages.add(new Page("lettingGo", Places.LETTING_GO));
        }
        if (header.may(Permission.READ_VETTING_RULES)) {
            pages.add(new Page("vettingRules", Places.VETTING_RULES));
        }
        return pages;
    }

    private List<Page> behindCareer() {
        var pages = new ArrayList<Page>();
        if (header.may(Permission.SEE_OWN_LADDER)) {
            pages.add(new Page("conversation", Places.CONVERSATION));
        }
        pages.add(new Page("sideBySide", Places.SIDE_BY_SIDE));
        return pages;
    }

    /** What other pages lead to; the menu stays short without it. */
    private List<Page> behindCover() {
        var pages = new ArrayList<Page>();
        if (header.may(Permission.VIEW_COVER)) {
            pages.add(new Page("readiness", Places.READINESS));
        }
        if (header.may(Permission.PREPARE_VACANCIES)) {
            pages.add(new Page("adverts", Places.ADVERTS));
        }
        if (header.may(Permission.EXPORT_DESK_LIST)) {
            pages.add(new Page("deskList", Places.DESK_LIST));
        }
        return pages;
    }

    private static List<Page> framework() {
        return List.of(
                new Page("profiles", Places.PROFILES),
                new Page("library", Places.COMPETENCIES),
                new Page("tasks", Places.TASKS),
                new Page("search", Places.SEARCH));
    }

    private List<Page> administration() {
        var pages = new ArrayList<Page>();
        if (header.roles().contains(Role.ADMIN)) {
            pages.add(new Page("import", Places.IMPORT));
            pages.add(new Page("supervisionRules", Places.SUPERVISION_RULES));
            pages.add(new Page("roles", Places.ROLES));
            pages.add(new Page("courses", Places.COURSES));
            pages.add(new Page("volunteerTerm", Places.VOLUNTEER_TERM));
        }
        if (header.may(Permission.READ_AUDIT)) {
            pages.add(new Page("audit", Places.AUDIT));
        }
        pages.add(new Page("security", Places.SECURITY));
        pages.add(new Page("help", Places.HELP));
        return pages;
    }

    private static void add(List<SideNav> navigations, String group, List<Page> pages) {
        if (pages.isEmpty()) {
            return;
        }
        var navigation = new SideNav(Texts.of("shell.menu." + group));
        pages.forEach(page -> navigation.addItem(new SideNavItem(page.name(), page.address())));
        navigations.add(navigation);
    }
}
