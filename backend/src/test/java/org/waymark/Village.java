package org.waymark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Ratings;
import org.waymark.assessment.SelfAssessments;
import org.waymark.assessment.Settlements;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StrandCode;
import org.waymark.people.NewPerson;
import org.waymark.people.NewPost;
import org.waymark.people.People;
import org.waymark.people.Posts;
import org.waymark.people.Supervisors;
import org.waymark.provision.LdServices;
import org.waymark.provision.NewService;

/** A service of its own for a test of the higher rooms, with people in post whose levels are agreed for real. */
public final class Village {

    private static final LocalDate START = LocalDate.of(2020, 1, 6);

    private final TestHouse house;
    private final ServiceId service;

    public Village(TestHouse house) {
        this.house = house;
        String code = "V" + Long.toString(Ids.next(), 36);
        this.service = house.get(LdServices.class)
                .add(TestHouse.console(), new NewService(code, "Service " + code, "Provider", ""))
                .id();
    }

    public ServiceId service() {
        return service;
    }

    public Framework framework() {
        return house.get(Frameworks.class).published();
    }

    /** Somebody with an account and no post. */
    public Actor somebody(String given, String family) {
        var id = house.get(People.class).join(TestHouse.console(), new NewPerson(given, family, null, true));
        house.get(RoleGrants.class).grant(TestHouse.console(), id, Role.STAFF, null);
        return Actor.onScreen(id);
    }

    /** Somebody in post. */
    public Actor member(String given, RoleCode role, Set<StrandCode> strands) {
        Actor actor = somebody(given, "Ōkubo");
        var post = new NewPost(
                actor.person(), service, null, role, "", new BigDecimal("37.5"), START, null, null, strands, Set.of());
        house.get(Posts.class).start(TestHouse.console(), post);
        return actor;
    }

    public Actor manager(String given) {
        Actor actor = somebody(given, "Shah");
        house.get(RoleGrants.class).grant(TestHouse.console(), actor.person(), Role.SERVICE_MANAGER, service);
        return actor;
    }

    public void supervises(Actor supervisor, Actor person) {
        house.get(Supervisors.class).begin(TestHouse.console(), supervisor.person(), person.person(), START);
    }

    /** What the role needs, but for these levels. */
    public Map<CompetencyCode, Answer> asNeeded(RoleCode role, Map<CompetencyCode, Level> but) {
        var answers = new LinkedHashMap<CompetencyCode, Answer>();
        framework()
                .requirementsOf(role, Set.of())
                .forEach((code, need) -> answers.put(code, new Answer.Rated(but.getOrDefault(code, need.level()))));
        return answers;
    }

    /** A draft with answers. */
    public AssessmentId rated(Actor person, Map<CompetencyCode, Answer> answers) {
        AssessmentId id = house.get(SelfAssessments.class).start(person);
        house.get(Ratings.class).rate(person, id, answers);
        return id;
    }

    /** The same, sent, settled as the person says and confirmed. */
    public void agreed(Actor person, Actor supervisor, Map<CompetencyCode, Answer> answers) {
        AssessmentId id = rated(person, answers);
        house.get(SelfAssessments.class).send(person, id);
        var agreements = house.get(Agreements.class);
        agreements.open(supervisor, id);
        for (AgreementSheet.Line line : agreements.open(supervisor, id).lines()) {
            house.get(Settlements.class)
                    .settle(supervisor, id, line.competency(), line.self().levelOrNone(), 0);
        }
        agreements.confirm(
                supervisor, id, agreements.open(supervisor, id).head().version());
    }
}
