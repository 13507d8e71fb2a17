package org.waymark.ui.provision;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.ConfigurationFile;
import org.waymark.provision.SiteConfiguration;
import org.waymark.provision.Topic;

/** What an address asks for: ids, the topic, the day to look at. */
final class Asked {

    private Asked() {}

    static ServiceId service(BeforeEnterEvent event) {
        return new ServiceId(Ids.parse(word(event, "service")));
    }

    /** @throws Refused.NotFound if the service has no such site */
    static SiteConfiguration site(BeforeEnterEvent event, ConfigurationFile file) {
        return file.configuration()
                .site(new SiteId(Ids.parse(word(event, "site"))))
                .orElseThrow(() -> new Refused.NotFound("site"));
    }

    /** @throws Refused.NotFound if there is no such topic among these */
    static Topic topic(BeforeEnterEvent event, Topic... of) {
        String word = word(event, "topic").toUpperCase(Locale.ROOT);
        return Arrays.stream(of)
                .filter(topic -> topic.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("page"));
    }

    static String example(BeforeEnterEvent event) {
        return word(event, "example");
    }

    /** The day that is looked at; today where the address names none, or nothing that is a day. */
    static LocalDate day(BeforeEnterEvent event, LocalDate today) {
        String on = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("on")
                .orElse("");
        try {
            return on.isEmpty() ? today : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return today;
        }
    }

    private static String word(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElse("");
    }
}
