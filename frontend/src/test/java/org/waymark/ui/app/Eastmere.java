package org.waymark.ui.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Ratings;
import org.waymark.assessment.SelfAssessments;
import org.waymark.assessment.Settlements;
import org.waymark.framework.Domain;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.people.NewPerson;
import org.waymark.people.NewPost;
import org.waymark.people.People;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.people.Supervisors;
import org.waymark.provision.LdServices;
import org.waymark.provision.NewService;
import org.waymark.signin.Accounts;

/** A small service beside those of the demo, with people of a story's own, so that no other story is disturbed. */
final class Eastmere {

    private static final Actor CONSOLE = Actor.command("test");

    private final RunningApp app;
    private final LocalDate since;
    private final ServiceId service;

    Eastmere(RunningApp app, LocalDate since) {
        this(app, since, "Eastmere");
    }

    /** The same under another name, for a second story of the same run. */
    Eastmere(RunningApp app, LocalDate since, String name) {
        this.app = app;
        this.since = since;
        this.service = app.get(LdServices.class)
                .add(CONSOLE, new NewService(name.toUpperCase(java.util.Locale.ROOT), name, "A trust", "An area"))
                .id();
    }

    /** Somebody with an account under their given name, in a post where a role profile is named. */
    Actor person(String given, @Nullable RoleCode role, Role... roles) {
        var id = app.get(People.class).join(CONSOLE, new NewPerson(given, "Eastmere", null, true));
        for (Role one : roles) {
            app.get(RoleGrants.class).grant(CONSOLE, id, one, one == Role.SERVICE_MANAGER ? service : null);
        }
        if (role != null) {
            app.get(Posts.class).start(CONSOLE, post(Actor.onScreen(id), role));
        }
        app.get(Accounts.class)
                .open(CONSOLE, id, given.toLowerCase(java.util.Locale.ROOT) + ".eastmere", RunningApp.PASSWORD, false);
        return Actor.onScreen(id);
    }

    void supervises(Actor supervisor, Actor person) {
        app.get(Supervisors.class).begin(CONSOLE, supervisor.person(), person.person(), since);
    }

    /** Moves somebody to another role profile from a day on. */
    void moves(Actor person, RoleCode role, LocalDate from) {
        Post now = app.get(Posts.class).of(CONSOLE, person.person()).getFirst();
        app.get(Posts.class)
                .move(
                        CONSOLE,
                        now.id(),
                        now.version(),
                        new NewPost(
                                person.person(),
                                service,
                                null,
                                role,
                                "",
                                new BigDecimal("37.5"),
                                from,
                                null,
                                null,
                                Set.of(),
                                Set.of()));
    }

    /** What a role profile asks, but for one competency. */
    Map<CompetencyCode, Answer> asNeeded(RoleCode role, CompetencyCode but, int level) {
        var answers = new LinkedHashMap<CompetencyCode, Answer>();
        app.get(Frameworks.class)
                .published()
                .requirementsOf(role, Set.of())
                .forEach((code, need) ->
                        answers.put(code, new Answer.Rated(code.equals(but) ? new Level(level) : need.level())));
        return answers;
    }

    /** Rates and sends; the supervisor settles what the person says, but for one competency, and confirms. */
    AssessmentId agreed(
            Actor person, Actor supervisor, Map<CompetencyCode, Answer> answers, CompetencyCode but, int level) {
        AssessmentId id = settled(person, supervisor, answers, but, level);
        Agreements agreements = app.get(Agreements.class);
        agreements.confirm(
                supervisor, id, agreements.open(supervisor, id).head().version());
        return id;
    }

    /** Rates and sends; the supervisor settles what the person says, but for one competency. Nothing is confirmed. */
    AssessmentId settled(
            Actor person, Actor supervisor, Map<CompetencyCode, Answer> answers, CompetencyCode but, int level) {
        AssessmentId id = app.get(SelfAssessments.class).start(person);
        app.get(Ratings.class).rate(person, id, answers);
        app.get(SelfAssessments.class).send(person, id);
        Agreements agreements = app.get(Agreements.class);
        Settlements settlements = app.get(Settlements.class);
        AgreementSheet sheet = agreements.open(supervisor, id);
        settlements.settle(supervisor, id, but, new Level(level), 0);
        settlements.settleCalm(
                supervisor, id, sheet.domains().stream().map(Domain::code).collect(Collectors.toUnmodifiableSet()));
        for (AgreementSheet.Line line : agreements.open(supervisor, id).lines()) {
            if (!line.isSettled()) {
                settlements.settle(
                        supervisor, id, line.competency(), line.self().levelOrNone(), 0);
            }
        }
        return id;
    }

    private NewPost post(Actor person, RoleCode role) {
        boolean volunteer = role.value().equals("VOL");
        return new NewPost(
                person.person(),
                service,
                null,
                role,
                "",
                new BigDecimal(volunteer ? "8" : "37.5"),
                since,
                null,
                volunteer ? since.plusMonths(18) : null,
                Set.of(),
                Set.of());
    }
}
