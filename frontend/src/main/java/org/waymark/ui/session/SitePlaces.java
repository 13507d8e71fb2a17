package org.waymark.ui.session;

import java.time.LocalDate;
import java.util.Locale;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Topic;

/** The addresses below a service: what its sites need, and how it and they are configured. */
abstract class SitePlaces extends SupervisionPlaces {

    SitePlaces() {}

    public static String siteNeeds(ServiceId id, SiteId site) {
        return Places.service(id) + "/sites/" + site.text() + "/needs";
    }

    /** What a site needs on a day. */
    public static String siteNeeds(ServiceId id, SiteId site, LocalDate on) {
        return siteNeeds(id, site) + "?on=" + on;
    }

    /** Where the needs of a site that hold on a day are changed. */
    public static String changeNeeds(ServiceId id, SiteId site, LocalDate on) {
        return siteNeeds(id, site) + "/change?on=" + on;
    }

    /** Where the needs of a site are proposed from the template for its kind. */
    public static String proposeNeeds(ServiceId id, SiteId site, LocalDate on) {
        return changeNeeds(id, site, on) + "&start=template";
    }

    public static String configuration(ServiceId id) {
        return Places.service(id) + "/configuration";
    }

    public static String configuration(ServiceId id, LocalDate on) {
        return configuration(id) + "?on=" + on;
    }

    /** Where one topic of a service is changed. */
    public static String setting(ServiceId id, Topic topic) {
        return configuration(id) + "/" + topic.name().toLowerCase(Locale.ROOT);
    }

    public static String siteConfiguration(ServiceId id, SiteId site) {
        return Places.service(id) + "/sites/" + site.text() + "/configuration";
    }

    public static String siteConfiguration(ServiceId id, SiteId site, LocalDate on) {
        return siteConfiguration(id, site) + "?on=" + on;
    }

    /** Where one topic of a site is changed. */
    public static String siteSetting(ServiceId id, SiteId site, Topic topic) {
        return siteConfiguration(id, site) + "/" + topic.name().toLowerCase(Locale.ROOT);
    }
}
