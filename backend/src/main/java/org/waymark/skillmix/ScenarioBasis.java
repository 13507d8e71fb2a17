package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.SiteKind;
import org.waymark.vetting.Schemes;

/**
 * Everything that a scenario is worked out from.
 *
 * @param kinds the kind of each site of the service
 * @param templates what a site of each kind usually needs; the site that such a need names is nobody's
 * @param rule how the service counts agreed levels and posts
 * @param places each site with its opening hours
 * @param today the day on which somebody looks
 */
record ScenarioBasis(
        CoverPicture picture,
        Map<SiteId, SiteKind> kinds,
        Map<SiteKind, List<CoverNeed>> templates,
        Schemes schemes,
        ServiceRule rule,
        Map<SiteId, EstablishmentSums.Place> places,
        LocalDate today) {

    ScenarioBasis {
        kinds = Map.copyOf(kinds);
        templates = Map.copyOf(templates);
        places = Map.copyOf(places);
    }

    LocalDate day() {
        return picture.day();
    }
}
