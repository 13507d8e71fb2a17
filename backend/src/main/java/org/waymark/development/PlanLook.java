package org.waymark.development;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.EvidenceTitle;
import org.waymark.framework.Framework;
import org.waymark.framework.Requirement;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;
import org.waymark.people.TermEnd;

/** Shows plans: the same few statements, however many goals and actions. */
@Singleton
class PlanLook {

    private final GoalRepository goals;
    private final ActionRepository actions;
    private final PlanRepository plans;
    private final GoalLook look;
    private final PlanFacts facts;
    private final ObjectMapper json;
    private final Today today;

    PlanLook(
            GoalRepository goals,
            ActionRepository actions,
            PlanRepository plans,
            GoalLook look,
            PlanFacts facts,
            ObjectMapper json,
            Today today) {
        this.goals = goals;
        this.actions = actions;
        this.plans = plans;
        this.look = look;
        this.facts = facts;
        this.json = json;
        this.today = today;
    }

    /** @param mayTend whether the actor may tick and change actions, and say by when goals are to be reached */
    PlanPage page(Actor actor, PersonId person, boolean mayTend) {
        List<GoalRow> standing = goals.standing(List.of(person)).stream()
                .filter(row -> row.planId() == null)
                .toList();
        List<ActionRow> done = actions.ofPerson(person);
        List<EvidenceTitle> known = titles(actor, person, done);
        Map<EvidenceId, String> titles =
                known.stream().collect(Collectors.toMap(EvidenceTitle::id, EvidenceTitle::title, (a, b) -> a));
        Map<GoalId, List<PlanAction>> byGoal = done.stream()
                .map(row -> row.shown(titles))
                .collect(Collectors.groupingBy(PlanAction::goal, LinkedHashMap::new, Collectors.toList()));
        List<PlanGoal> list = look.of(actor, person, standing).list().stream()
                .map(own -> new PlanGoal(own, byGoal.getOrDefault(own.goal().id(), List.of())))
                .toList();
        List<ClosedPlan> closed =
                plans.ofPerson(person).stream().map(this::closed).toList();
        var name = facts.people().names(actor, List.of(person)).get(person);
        return new PlanPage(
                person,
                name == null ? "" : name.full(),
                list,
                closed,
                actor.is(person) ? known : List.of(),
                facts.terms().of(actor, List.of(person)).get(person),
                mayTend,
                today.day());
    }

    GoalSheet sheet(Actor actor, CompetencyCode code) {
        Framework framework = facts.frameworks().published();
        PersonId me = actor.person();
        LocalDate day = today.day();
        var agreed = facts.agreed()
                .of(actor, List.of(me), day)
                .getOrDefault(me, Map.of())
                .get(code);
        int now = agreed == null ? 0 : agreed.level().value();
        Requirement need = facts.role()
                .today(actor)
                .map(held ->
                        framework.requirementsOf(held.role(), held.strands()).get(code))
                .orElse(null);
        Goal standing = look.states(actor, goals.standing(List.of(me))).stream()
                .filter(goal -> goal.isOpen() && goal.competency().equals(code))
                .findFirst()
                .orElse(null);
        return new GoalSheet(
                framework.competency(code),
                agreed == null ? null : framework.words(agreed.level()),
                words(framework, need == null ? null : need.level()),
                framework.scale().stream()
                        .filter(step -> step.level().value() > now)
                        .toList(),
                framework.atWork(code),
                standing,
                today.day());
    }

    List<PlanLine> lines(Actor actor, List<PersonName> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<PersonId> ids = people.stream().map(PersonName::id).toList();
        Map<PersonId, List<Goal>> open = look.states(actor, goals.standing(ids)).stream()
                .filter(Goal::isOpen)
                .collect(Collectors.groupingBy(Goal::person));
        var terms = facts.terms().of(actor, ids);
        var waiting = new HashMap<PersonId, WaitingRow>();
        actions.waiting(ids, today.day()).forEach(row -> waiting.put(row.personId(), row));
        return people.stream()
                .map(one -> line(
                        one.id(),
                        one.full(),
                        open.getOrDefault(one.id(), List.of()),
                        waiting.get(one.id()),
                        terms.get(one.id())))
                .toList();
    }

    private static PlanLine line(
            PersonId person, String name, List<Goal> open, @Nullable WaitingRow waiting, @Nullable TermEnd term) {
        int needed = (int) open.stream().filter(goal -> !goal.isOwnWish()).count();
        return waiting == null
                ? new PlanLine(person, name, open.size(), needed, 0, 0, null, term)
                : new PlanLine(
                        person, name, open.size(), needed, waiting.waiting(), waiting.late(), waiting.nextOn(), term);
    }

    /** The person's own locker is shown to choose from; others see titles only where an action names one. */
    private List<EvidenceTitle> titles(Actor actor, PersonId person, List<ActionRow> done) {
        return !actor.is(person) && done.stream().allMatch(row -> row.evidenceId() == null)
                ? List.of()
                : facts.evidence().of(actor, person);
    }

    private ClosedPlan closed(PlanRow row) {
        try {
            ClosedPlan.Content content =
                    Objects.requireNonNull(json.readValue(row.content(), ClosedPlan.Content.class));
            return new ClosedPlan(
                    Today.inLondon(row.closedAt()).toLocalDate(), row.words(), row.frameworkVersion(), content.goals());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable ScaleLevel words(Framework framework, @Nullable Level level) {
        return level == null ? null : framework.words(level);
    }
}
