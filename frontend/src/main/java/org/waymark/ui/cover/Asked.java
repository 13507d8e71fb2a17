package org.waymark.ui.cover;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverFile;

/** What an address asks for: the site, the day to look at, the page of a long plan. */
final class Asked {

    private Asked() {}

    static SiteId site(BeforeEnterEvent event) {
        return new SiteId(Ids.parse(word(event, "site")));
    }

    /** @throws Refused.NotFound if the site belongs to another service than the address says */
    static void sameService(BeforeEnterEvent event, CoverFile file) {
        if (!file.site().serviceId().text().equals(word(event, "service"))) {
            throw new Refused.NotFound("site");
        }
    }

    /** The day that is looked at; today where the address names none, or nothing that is a day. */
    static LocalDate day(BeforeEnterEvent event, LocalDate today) {
        String on = parameter(event, "on");
        try {
            return on.isEmpty() ? today : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return today;
        }
    }

    /** The page of a long plan, 1 first. */
    static int page(BeforeEnterEvent event) {
        String page = parameter(event, "page");
        return page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    static boolean wantsTemplate(BeforeEnterEvent event) {
        return parameter(event, "start").equals("template");
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
    }

    private static String word(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElse("");
    }
}
