package org.waymark.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.people.NewPerson;
import org.waymark.people.NewPost;
import org.waymark.people.People;
import org.waymark.people.Posts;
import org.waymark.people.SupervisionLink;
import org.waymark.people.Supervisors;
import org.waymark.provision.LdServices;
import org.waymark.provision.NewService;

/** A service of its own for one test, with people who hold posts and supervise each other. */
final class Crew {

    static final RoleCode PRACTITIONER = new RoleCode("PRA");
    static final RoleCode VOLUNTEER = new RoleCode("VOL");

    private final TestHouse house;
    private final ServiceId service;

    Crew(TestHouse house) {
        this.house = house;
        String name = "Service " + Long.toString(Ids.next(), 36);
        this.service = house.get(LdServices.class)
                .add(TestHouse.console(), new NewService(name.replace("Service ", "S"), name, "Provider", ""))
                .id();
    }

    ServiceId service() {
        return service;
    }

    /** Somebody in the service who holds no post. */
    Actor somebody(String given) {
        var id = house.get(People.class).join(TestHouse.console(), new NewPerson(given, "Ōkubo-O'Brien", null, true));
        house.get(RoleGrants.class).grant(TestHouse.console(), id, Role.STAFF, null);
        return Actor.onScreen(id);
    }

    Actor member(String given, RoleCode role) {
        Actor actor = somebody(given);
        house.get(Posts.class)
                .start(
                        TestHouse.console(),
                        new NewPost(
                                actor.person(),
                                service,
                                null,
                                role,
                                "",
                                new BigDecimal("37.5"),
                                LocalDate.of(2020, 1, 6),
                                null,
                                role.equals(VOLUNTEER) ? LocalDate.of(2030, 1, 1) : null,
                                Set.of(),
                                Set.of()));
        return actor;
    }

    Actor practitioner(String given) {
        return member(given, PRACTITIONER);
    }

    Actor manager(String given) {
        Actor actor = somebody(given);
        house.get(RoleGrants.class).grant(TestHouse.console(), actor.person(), Role.SERVICE_MANAGER, service);
        return actor;
    }

    Actor with(String given, Role role) {
        Actor actor = somebody(given);
        house.get(RoleGrants.class).grant(TestHouse.console(), actor.person(), role, null);
        return actor;
    }

    SupervisionLink supervises(Actor supervisor, Actor person) {
        return house.get(Supervisors.class)
                .begin(TestHouse.console(), supervisor.person(), person.person(), LocalDate.of(2020, 1, 6));
    }

    void noLonger(SupervisionLink link) {
        house.get(Supervisors.class)
                .end(
                        TestHouse.console(),
                        link.id(),
                        house.get(org.waymark.kernel.Today.class).day().minusDays(1),
                        link.version());
    }

    Framework framework() {
        return house.get(Frameworks.class).published();
    }

    List<CompetencyCode> asked(RoleCode role) {
        return List.copyOf(framework().requirementsOf(role, Set.of()).keySet());
    }

    /** Everything the role asks, answered with what it needs. */
    Map<CompetencyCode, Answer> asNeeded(RoleCode role) {
        var answers = new LinkedHashMap<CompetencyCode, Answer>();
        framework()
                .requirementsOf(role, Set.of())
                .forEach((code, need) -> answers.put(code, new Answer.Rated(need.level())));
        return answers;
    }

    static Answer rated(int level) {
        return new Answer.Rated(new Level(level));
    }

    /** A complete assessment of the person's, sent. */
    AssessmentId sent(Actor person, RoleCode role) {
        AssessmentId id = house.get(SelfAssessments.class).start(person);
        house.get(Ratings.class).rate(person, id, asNeeded(role));
        house.get(SelfAssessments.class).send(person, id);
        return id;
    }

    /** The same, with every level agreed as the person says. */
    AssessmentId confirmed(Actor person, Actor supervisor, RoleCode role) {
        AssessmentId id = sent(person, role);
        settleAll(supervisor, id);
        confirm(supervisor, id);
        return id;
    }

    /** Confirms what stands on the sheet now. */
    void confirm(Actor supervisor, AssessmentId id) {
        var agreements = house.get(Agreements.class);
        agreements.confirm(
                supervisor, id, agreements.open(supervisor, id).head().version());
    }

    void settleAll(Actor supervisor, AssessmentId id) {
        AgreementSheet sheet = house.get(Agreements.class).open(supervisor, id);
        house.get(Settlements.class)
                .settleCalm(
                        supervisor,
                        id,
                        sheet.domains().stream().map(Domain::code).collect(Collectors.toUnmodifiableSet()));
        for (AgreementSheet.Line line :
                house.get(Agreements.class).open(supervisor, id).lines()) {
            if (!line.isSettled()) {
                house.get(Settlements.class)
                        .settle(supervisor, id, line.competency(), line.self().levelOrNone(), 0);
            }
        }
    }
}
