package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverLine;
import org.waymark.provision.CoverPlans;

/** What the sites need, and how that changed over the years. */
final class CoverScenes {

    private final Cast cast;
    private final CoverPlans plans;

    CoverScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.plans = house.getBean(CoverPlans.class);
    }

    /** A plan is all lines of the file that say the same site and the same days. */
    private record Plan(String site, LocalDate entered, LocalDate from) {

        static Plan of(Line line) {
            return new Plan(line.text("site"), line.day("entered"), line.day("from"));
        }
    }

    void addTo(Scenes scenes, LocalDate told) {
        Map<Plan, List<Line>> written = StoryFile.lines("cover.csv", told).stream()
                .collect(Collectors.groupingBy(Plan::of, LinkedHashMap::new, Collectors.toList()));
        written.forEach((plan, lines) -> scenes.on(plan.entered(), Part.COVER, () -> say(plan, lines)));
    }

    private void say(Plan plan, List<Line> lines) {
        SiteId site = cast.site(plan.site());
        int version = plans.ofSite(cast.administrator(), site).site().version();
        plans.save(
                cast.administrator(),
                site,
                version,
                plan.from(),
                lines.stream().map(CoverScenes::line).toList());
    }

    private static CoverLine line(Line line) {
        return new CoverLine(
                null,
                line.text("pathway"),
                line.text("days"),
                line.text("hours"),
                line.text("role"),
                line.text("competencies"),
                line.text("people"),
                line.text("woman"),
                line.text("clearance"),
                line.text("matters"),
                line.text("reason"));
    }
}
