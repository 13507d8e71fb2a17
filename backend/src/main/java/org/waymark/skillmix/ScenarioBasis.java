package org.waymark.skillmix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.SiteKind;
import org.waymark.vetting.Schemes;

/**
 * Everything that a scenario is worked out from.
 *
 * @param kinds the kind of each site of the service
 * @param templates what a site of each kind usually needs; the site that such a need names is nobody's
 * @param levelMonths for how many months an agreed level counts
 * @param needed how many whole-time equivalents of each role profile the service needs; empty where nobody has worked it out
 * @param today the day on which somebody looks
 */
record ScenarioBasis(
        CoverPicture picture,
        Map<SiteId, SiteKind> kinds,
        Map<SiteKind, List<CoverNeed>> templates,
        Schemes schemes,
        int levelMonths,
        Map<RoleCode, BigDecimal> needed,
        LocalDate today) {

    ScenarioBasis {
        kinds = Map.copyOf(kinds);
        templates = Map.copyOf(templates);
        needed = Map.copyOf(needed);
    }

    LocalDate day() {
        return picture.day();
    }
}
