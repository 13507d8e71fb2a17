package org.waymark.development;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.AgreedLevel;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.LevelsSince;
import org.waymark.assessment.TimedLevel;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;

/** Shows goals with what has become of them: one statement for the levels, one for the names, however many. */
@Singleton
class GoalLook {

    private final AgreedLevels agreed;
    private final People people;
    private final Frameworks frameworks;
    private final LdServices services;
    private final Today today;

    GoalLook(AgreedLevels agreed, People people, Frameworks frameworks, LdServices services, Today today) {
        this.agreed = agreed;
        this.people = people;
        this.frameworks = frameworks;
        this.services = services;
        this.today = today;
    }

    /** The goals with how far they have come. */
    List<Goal> states(Actor actor, List<GoalRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Instant first =
                rows.stream().map(GoalRow::setAt).min(Instant::compareTo).orElseThrow();
        var asked = new LevelsSince(
                rows.stream().map(GoalRow::personId).collect(Collectors.toUnmodifiableSet()),
                rows.stream().map(GoalRow::competencyCode).collect(Collectors.toUnmodifiableSet()),
                first);
        Map<PersonId, List<TimedLevel>> since = agreed.after(actor, asked).stream()
                .collect(Collectors.groupingBy(level -> level.agreed().person()));
        return rows.stream()
                .map(row -> row.shown(since.getOrDefault(row.personId(), List.of())))
                .toList();
    }

    Goals named(Actor actor, List<GoalRow> rows) {
        List<Goal> goals = states(actor, rows);
        var asked = new HashSet<PersonId>();
        for (Goal goal : goals) {
            asked.add(goal.person());
            asked.add(goal.setBy());
            goal.reached().ifPresent(reached -> asked.add(reached.agreedWith()));
        }
        var names = new HashMap<PersonId, String>();
        people.names(actor, asked).forEach((id, name) -> names.put(id, name.full()));
        var titles = new HashMap<CompetencyCode, String>();
        goals.forEach(goal -> frameworks
                .published()
                .find(goal.competency())
                .ifPresent(competency -> titles.put(goal.competency(), competency.title())));
        return new Goals(goals, names, titles);
    }

    /** The actor's own goals with what they ask in words. */
    OwnGoals own(Actor actor, List<GoalRow> rows) {
        return of(actor, actor.person(), rows);
    }

    /** One person's goals with what they ask in words. */
    OwnGoals of(Actor actor, PersonId person, List<GoalRow> rows) {
        Goals goals = named(actor, rows);
        Framework framework = frameworks.published();
        LocalDate day = today.day();
        Map<CompetencyCode, AgreedLevel> levels = goals.list().isEmpty()
                ? Map.of()
                : agreed.of(actor, List.of(person), day).getOrDefault(person, Map.of());
        Map<ServiceId, LdService> known = services.byIds(
                actor,
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.serviceId()))
                        .collect(Collectors.toUnmodifiableSet()));
        return new OwnGoals(
                goals.list().stream()
                        .filter(goal -> framework.find(goal.competency()).isPresent())
                        .map(goal -> own(goals, goal, framework, levels, known))
                        .toList(),
                day);
    }

    private static OwnGoal own(
            Goals goals,
            Goal goal,
            Framework framework,
            Map<CompetencyCode, AgreedLevel> levels,
            Map<ServiceId, LdService> known) {
        AgreedLevel now = levels.get(goal.competency());
        NeededBy by = goal.neededBy();
        LdService service = by == null ? null : known.get(by.service());
        return new OwnGoal(
                goal,
                framework.competency(goal.competency()),
                framework.words(goal.level()),
                now == null ? null : framework.words(now.level()),
                framework.atWork(goal.competency()),
                service == null ? "" : service.name(),
                goals.named(goal.setBy()),
                goal.reached().map(reached -> goals.named(reached.agreedWith())).orElse(""));
    }
}
