package org.waymark.ui.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.provision.CoverFile;
import org.waymark.provision.CoverLine;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.OpeningHours;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;

/** Cover needs for stories that begin with one. */
record Planned(ServiceId service, CoverNeedId need) {

    private static final Actor CONSOLE = Actor.command("test");

    /** From today on the site needs one person with this competency at this level when it is open, and nothing else. */
    static Planned at(RunningApp app, ServiceId service, SiteId site, String asked) {
        var plans = app.get(CoverPlans.class);
        LocalDate today = app.get(Today.class).day();
        CoverFile file = plans.ofSite(CONSOLE, site);
        String days = file.configuration().hours().on(today).map(Planned::days).orElse("all days");
        var line = new CoverLine(null, "", days, "", "", asked, "1", "", "", "critical", "For the story.");
        plans.save(CONSOLE, site, file.site().version(), today, List.of(line));
        return new Planned(
                service,
                plans.needsOn(CONSOLE, List.of(service), today).stream()
                        .filter(need -> need.site().equals(site))
                        .map(CoverNeed::id)
                        .findFirst()
                        .orElseThrow());
    }

    private static String days(OpeningHours open) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !open.on(day).isEmpty())
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                .collect(Collectors.joining(", "));
    }

    /** A need that the service has today; where it has none, its first site gets one. */
    static CoverNeedId anyNeedOf(RunningApp app, ServiceId service) {
        LocalDate today = app.get(Today.class).day();
        return app.get(CoverPlans.class).needsOn(CONSOLE, List.of(service), today).stream()
                .map(CoverNeed::id)
                .findFirst()
                .orElseGet(() -> at(app, service, openSite(app, service, today), "RSK-01 3")
                        .need());
    }

    private static SiteId openSite(RunningApp app, ServiceId service, LocalDate today) {
        return app.get(Sites.class).ofService(CONSOLE, service).stream()
                .filter(site -> site.isOpenOn(today))
                .map(Site::id)
                .findFirst()
                .orElseThrow();
    }
}
