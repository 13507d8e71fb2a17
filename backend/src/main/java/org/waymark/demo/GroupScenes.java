package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.demo.Scenes.Part;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.supervision.AgreementText;
import org.waymark.supervision.GroupPlanning;
import org.waymark.supervision.NewGroup;
import org.waymark.supervision.NewStandingGroup;
import org.waymark.supervision.Repeat;
import org.waymark.supervision.StandingAgreements;
import org.waymark.supervision.StandingGroups;
import org.waymark.supervision.SupervisionGroups;

/** A team leader and her team meet as a group that lasts: most have agreed to what it agrees, and its sessions are a series. */
final class GroupScenes {

    private static final String LEADER = "priya.shah";
    private static final List<String> AGREED = List.of("sam.okoro", "mei.okubo", "agnieszka.wojcik", "declan.obrien");
    private static final String NOT_YET = "kwame.asante-boateng";
    private static final int MINUTES = 60;

    private final Cast cast;
    private final StandingGroups standing;
    private final StandingAgreements agreements;
    private final GroupPlanning planning;
    private final SupervisionGroups sessions;
    private final List<StandingGroupId> founded = new ArrayList<>();
    private final List<SupervisionGroupId> planned = new ArrayList<>();

    GroupScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.standing = house.getBean(StandingGroups.class);
        this.agreements = house.getBean(StandingAgreements.class);
        this.planning = house.getBean(GroupPlanning.class);
        this.sessions = house.getBean(SupervisionGroups.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        LocalDate begun = Round.workday(told.minusWeeks(9));
        LocalDate first = Round.workday(told.minusWeeks(7));
        scenes.on(begun, Part.GROWTH, () -> found(begun, first));
        scenes.on(begun.plusDays(1), Part.GROWTH, this::agree);
        scenes.on(first, Part.GROWTH, () -> held(0));
        scenes.on(first.plusWeeks(4), Part.GROWTH, () -> held(1));
    }

    private Set<PersonId> members() {
        return Stream.concat(AGREED.stream(), Stream.of(NOT_YET))
                .map(cast::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void found(LocalDate day, LocalDate first) {
        Actor leader = cast.actor(LEADER);
        StandingGroupId id = standing.found(
                leader, new NewStandingGroup("Northvale reflective group", new KindCode("GRP"), members()));
        agreements.write(leader, id, 0, text(day));
        planned.addAll(planning.planFor(
                        leader,
                        id,
                        new NewGroup(
                                new KindCode("GRP"),
                                "Northvale reflective group",
                                "",
                                first,
                                LocalTime.of(15, 0),
                                MINUTES,
                                "Northvale base",
                                null,
                                Set.of()),
                        new Repeat(4, 6))
                .planned());
        founded.add(id);
    }

    private static AgreementText text(LocalDate day) {
        return new AgreementText(
                Set.of(new KindCode("GRP")),
                MINUTES,
                List.of(
                        "Every four weeks, for an hour.",
                        "The meeting room at the base, with the door shut.",
                        "Whoever brings something says so at the start. Nobody has to bring anything.",
                        "What is said stays in the group, but for risk to somebody and misconduct.",
                        "Who came. Nothing else is written down.",
                        "The group.",
                        "A week’s notice; the group meets if half of it can.",
                        "In the group first, then the service manager.",
                        "A break after half an hour; say in advance if stairs or light are a trouble."),
                day,
                day.plusMonths(12));
    }

    private void agree() {
        AGREED.forEach(name -> agreements.agree(cast.actor(name), founded.getFirst(), 1));
    }

    private void held(int number) {
        sessions.hold(cast.actor(LEADER), planned.get(number), 0, MINUTES, members());
    }
}
