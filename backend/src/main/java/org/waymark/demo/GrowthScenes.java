package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.assessment.AgreedLevel;
import org.waymark.assessment.AgreedLevels;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.development.CareerDirections;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.NeededBy;
import org.waymark.development.NewGoal;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.CoverPlans;
import org.waymark.recruitment.NewVacancy;
import org.waymark.recruitment.ProfileCriteria;
import org.waymark.recruitment.Vacancies;
import org.waymark.recruitment.VacancyTerms;

/** People say where they would like to go and set themselves goals, managers set others and look for somebody. */
final class GrowthScenes {

    private final Cast cast;
    private final CareerDirections directions;
    private final DevelopmentGoals goals;
    private final AgreedLevels agreed;
    private final CoverPlans plans;
    private final Vacancies vacancies;
    private final Frameworks frameworks;

    GrowthScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.directions = house.getBean(CareerDirections.class);
        this.goals = house.getBean(DevelopmentGoals.class);
        this.agreed = house.getBean(AgreedLevels.class);
        this.plans = house.getBean(CoverPlans.class);
        this.vacancies = house.getBean(Vacancies.class);
        this.frameworks = house.getBean(Frameworks.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        for (Line line : StoryFile.lines("directions.csv", told)) {
            scenes.on(
                    line.day("said"),
                    Part.GROWTH,
                    () -> directions.say(
                            cast.actor(line.text("person")),
                            new RoleCode(line.text("role")),
                            line.text("shared").equals("yes")));
        }
        for (Line line : StoryFile.lines("goals.csv", told)) {
            scenes.on(line.day("set"), Part.GROWTH, () -> set(line));
        }
        for (Line line : StoryFile.lines("vacancies.csv", told)) {
            scenes.on(line.day("raised"), Part.GROWTH, () -> raise(line));
        }
    }

    /** Nobody sets what is reached already: levels are drawn by chance, so a line may come to nothing. */
    private void set(Line line) {
        PersonId person = cast.person(line.text("person"));
        var competency = new CompetencyCode(line.text("competency"));
        var level = new Level(Integer.parseInt(line.text("level")));
        LocalDate day = line.day("set");
        AgreedLevel has = agreed.of(Cast.CONSOLE, List.of(person), day)
                .getOrDefault(person, Map.of())
                .get(competency);
        if (has != null && has.level().meets(level)) {
            return;
        }
        LocalDate target = line.dayIfAny("target");
        if (!line.has("by")) {
            goals.wish(cast.actor(line.text("person")), competency, level, target);
            return;
        }
        Actor by = cast.actor(line.text("by"));
        ServiceId service = cast.service(line.text("service"));
        var neededBy = new NeededBy(service, need(by, line, day).orElse(null), line.text("words"));
        goals.set(by, List.of(new NewGoal(person, competency, level, neededBy, target)));
    }

    private void raise(Line line) {
        Actor by = cast.actor(line.text("by"));
        Optional<CoverNeedId> need = need(by, line, line.day("raised"));
        vacancies.raise(
                by,
                new NewVacancy(
                        cast.service(line.text("service")),
                        new RoleCode(line.text("role")),
                        new BigDecimal(line.text("hours")),
                        line.each("sites", cast::site),
                        line.text("clearance"),
                        need.orElse(null),
                        line.text("words"),
                        line.text("note"),
                        VacancyTerms.NONE,
                        ProfileCriteria.of(frameworks.published().profile(new RoleCode(line.text("role"))))));
    }

    /** The need at the first of the line's sites that asks for its competency, or for its role where it names none. */
    private Optional<CoverNeedId> need(Actor by, Line line, LocalDate day) {
        SiteId site = cast.site(line.text("sites").split(" ", -1)[0]);
        return plans.needsOn(by, List.of(cast.service(line.text("service"))), day).stream()
                .filter(need -> need.site().equals(site) && asks(need, line))
                .map(CoverNeed::id)
                .findFirst();
    }

    private static boolean asks(CoverNeed need, Line line) {
        RoleCode role = need.role();
        return line.has("competency")
                ? need.competencies().containsKey(new CompetencyCode(line.text("competency")))
                : role != null && role.value().equals(line.text("role"));
    }
}
