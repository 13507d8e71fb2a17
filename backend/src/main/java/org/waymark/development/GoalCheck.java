package org.waymark.development;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Relations;
import org.waymark.assessment.AgreedLevel;
import org.waymark.assessment.AgreedLevels;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.provision.CoverPlans;

/** Whether goals can be set: each can be reached, none is set already. */
@Singleton
class GoalCheck {

    private static final int LONGEST_YEARS = 10;
    private static final int LONGEST_WORDS = 500;

    private final GoalRepository goals;
    private final GoalLook look;
    private final AgreedLevels agreed;
    private final Frameworks frameworks;
    private final Relations relations;
    private final People people;
    private final CoverPlans plans;
    private final Today today;

    GoalCheck(
            GoalRepository goals,
            GoalLook look,
            AgreedLevels agreed,
            Frameworks frameworks,
            Relations relations,
            People people,
            CoverPlans plans,
            Today today) {
        this.goals = goals;
        this.look = look;
        this.agreed = agreed;
        this.frameworks = frameworks;
        this.relations = relations;
        this.people = people;
        this.plans = plans;
        this.today = today;
    }

    /** A goal on its way, whoever sets it. */
    record Wanted(
            PersonId person,
            CompetencyCode competency,
            Level level,
            @Nullable NeededBy neededBy,
            @Nullable LocalDate targetOn,
            @Nullable GoalSource prompt) {

        @Nullable
        CoverNeedId need() {
            NeededBy by = neededBy;
            return by == null ? null : by.need();
        }
    }

    /** What makes two goals the same. */
    private record Same(
            PersonId person,
            CompetencyCode competency,
            Level level,
            @Nullable CoverNeedId need) {}

    /** What is known of the people when their goals are looked at. */
    private record Known(
            Map<PersonId, PersonName> names,
            Map<PersonId, Map<CompetencyCode, AgreedLevel>> levels,
            Set<PersonId> inService,
            Map<CoverNeedId, ServiceId> services,
            List<Goal> standing) {

        String name(PersonId person) {
            PersonName name = names.get(person);
            return name == null ? "This person" : name.full();
        }
    }

    /**
     * Looks at all of them at once.
     *
     * @return goals that were reached and stand in the way of setting the same once more
     * @throws Refused.NotValid with everything that is wrong; of several a field begins with the place of its goal
     */
    List<GoalId> sound(Actor actor, List<Wanted> wanted) {
        Known known = known(actor, wanted);
        var faults = new Faults();
        var seen = new HashSet<Same>();
        var reached = new ArrayList<GoalId>();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted one = wanted.get(i);
            String place = wanted.size() == 1 ? "" : (i + 1) + ".";
            itself(known, faults, place, one);
            var same = new Same(one.person(), one.competency(), one.level(), one.need());
            faults.unless(seen.add(same), place + "level", "This goal is on the list twice.");
            same(known.standing(), one).ifPresent(other -> {
                if (other.isOpen()) {
                    faults.add(place + "level", already(actor, known, other));
                } else {
                    reached.add(other.id());
                }
            });
        }
        faults.refuseIfAny();
        return reached;
    }

    private Known known(Actor actor, List<Wanted> wanted) {
        Set<PersonId> about = wanted.stream().map(Wanted::person).collect(Collectors.toUnmodifiableSet());
        List<GoalRow> same = goals.standing(about).stream()
                .filter(row -> wanted.stream()
                        .anyMatch(one -> row.isSame(one.person(), one.competency(), one.level(), one.need())))
                .toList();
        var named = new HashSet<>(about);
        same.forEach(row -> named.add(row.setBy()));
        Set<ServiceId> services = wanted.stream()
                .flatMap(one -> Stream.ofNullable(one.neededBy()))
                .map(NeededBy::service)
                .collect(Collectors.toUnmodifiableSet());
        return new Known(
                people.names(actor, named),
                agreed.of(actor, about, today.day()),
                services.isEmpty() ? about : relations.inServices(about, services, today.day()),
                plans.servicesOf(
                        actor,
                        wanted.stream()
                                .flatMap(one -> Stream.ofNullable(one.need()))
                                .collect(Collectors.toUnmodifiableSet())),
                look.states(actor, same));
    }

    private void itself(Known known, Faults faults, String place, Wanted one) {
        var competency = frameworks.published().find(one.competency());
        faults.unless(
                competency.isPresent(),
                place + "competency",
                "The framework has no competency “"
                        + Refused.quoted(one.competency().value()) + "”.");
        faults.unless(one.level().value() > 0, place + "level", "Nobody has to grow to reach 0. Choose 1 to 5.");
        AgreedLevel has = known.levels().getOrDefault(one.person(), Map.of()).get(one.competency());
        if (has != null && one.level().value() > 0) {
            faults.unless(
                    !has.level().meets(one.level()),
                    place + "level",
                    "Level " + has.level() + " was agreed with " + known.name(one.person()) + " on "
                            + Today.inWords(has.agreedOn()) + ". Choose a higher one.");
        }
        faults.unless(
                known.inService().contains(one.person()),
                place + "person",
                known.name(one.person()) + " does not work in this service today.");
        target(faults, place, one.targetOn());
        NeededBy by = one.neededBy();
        if (by != null) {
            faults.optional(place + "need", by.words(), LONGEST_WORDS);
            CoverNeedId need = by.need();
            faults.unless(
                    need == null || by.service().equals(known.services().get(need)),
                    place + "need",
                    "This is not a cover need of this service. Choose one of its own, or none.");
        }
    }

    void target(Faults faults, String place, @Nullable LocalDate target) {
        if (target != null) {
            faults.unless(
                    target.isAfter(today.day()),
                    place + "targetOn",
                    "Choose a day that is still to come, or leave it empty.");
            faults.unless(
                    target.isBefore(today.day().plusYears(LONGEST_YEARS)),
                    place + "targetOn",
                    "This is more than " + LONGEST_YEARS + " years away. Check the year.");
        }
    }

    private static Optional<Goal> same(List<Goal> standing, Wanted one) {
        return standing.stream()
                .filter(goal -> goal.person().equals(one.person())
                        && goal.competency().equals(one.competency())
                        && goal.level().equals(one.level())
                        && Objects.equals(one.need(), needOf(goal)))
                .findFirst();
    }

    private static @Nullable CoverNeedId needOf(Goal goal) {
        NeededBy by = goal.neededBy();
        return by == null ? null : by.need();
    }

    private static String already(Actor actor, Known known, Goal goal) {
        PersonName setter = known.names().get(goal.setBy());
        String who = actor.is(goal.setBy()) ? "You" : setter == null ? "Somebody" : setter.full();
        return who + " set this goal on " + Today.inWords(goal.setOn()) + " already. It is still open.";
    }
}
