package org.waymark;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AgreementId;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionLinkId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.TeamId;
import org.waymark.kernel.VacancyId;
import org.waymark.kernel.VettingCaseId;
import org.waymark.people.Neighbourhood;
import org.waymark.people.People;
import org.waymark.people.Posts;
import org.waymark.people.Supervisors;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.provision.Teams;
import org.waymark.signin.Accounts;
import org.waymark.skillmix.AgreedOnPaper;
import org.waymark.skillmix.CoverTown;

/** Eight people in one service, each with one role, and those whom they reach or do not reach. */
final class RightsCast {

    /** What somebody is to the person who acts. */
    enum Relation {
        OWN,
        SUPERVISEE,
        SAME_SERVICE,
        OTHER_SERVICE
    }

    /** Somebody with one of everything that people have here. */
    record Target(
            PersonId person,
            String family,
            ServiceId service,
            SiteId site,
            TeamId team,
            PostId post,
            SupervisionLinkId link,
            AssessmentId assessment,
            EvidenceId evidence,
            ClearanceId clearance,
            CoverNeedId need,
            ScenarioId scenario,
            GoalId goal,
            VacancyId vacancy,
            CandidateId candidate,
            VettingCaseId vettingCase,
            StartId start,
            SupervisionSessionId supervision,
            AgreementId agreement,
            SupervisionGroupId group,
            StandingGroupId standing,
            long session,
            long grant) {}

    private record Place(Neighbourhood people, SiteId site, TeamId team, CoverNeedId need) {}

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final TestHouse house = TestHouse.open();
    private final Actor console = TestHouse.console();
    private final AgreedOnPaper paper = new AgreedOnPaper();
    private final Place here = place();
    private final Place elsewhere = place();
    private final Place whereTheSuperviseeIs = place();
    private final PersonId chief = here.people().person("Chief");
    private final Map<Role, Target> actors = new EnumMap<>(Role.class);
    private final Target supervisee;
    private final Target colleague;
    private final Target stranger;

    RightsCast() {
        grant(chief, Role.ADMIN);
        PersonId supervisor = here.people().practitioner("Supervisor");
        supervisee = target(whereTheSuperviseeIs, person(whereTheSuperviseeIs, Role.STAFF), supervisor);
        colleague = target(here, person(here, Role.STAFF), chief);
        stranger = target(elsewhere, person(elsewhere, Role.STAFF), chief);
        for (Role role : Role.values()) {
            if (role == Role.SUPERVISOR) {
                grant(supervisor, Role.STAFF);
                actors.put(role, target(here, supervisor, chief));
            } else {
                actors.put(role, target(here, person(here, role), chief));
            }
        }
    }

    Actor actor(Role role) {
        return Actor.onScreen(target(role, Relation.OWN).person());
    }

    Target target(Role role, Relation relation) {
        return switch (relation) {
            case OWN -> java.util.Objects.requireNonNull(actors.get(role));
            case SUPERVISEE -> supervisee;
            case SAME_SERVICE -> colleague;
            case OTHER_SERVICE -> stranger;
        };
    }

    /** A supervisor holds a role besides: nobody is let in by supervision alone. */
    static Set<Role> rolesOf(Role role) {
        return role == Role.SUPERVISOR ? Set.of(Role.STAFF, Role.SUPERVISOR) : Set.of(role);
    }

    private Place place() {
        var people = new Neighbourhood();
        var form = new SiteForm("Base", SiteKind.COMMUNITY_BASE, null, "", "", LocalDate.of(2020, 1, 6));
        SiteId site = house.get(Sites.class).add(console, people.id(), form).id();
        return new Place(
                people,
                site,
                house.get(Teams.class).add(console, people.id(), "Team").id(),
                CoverTown.needAt(site));
    }

    private PersonId person(Place place, Role role) {
        PersonId person = place.people().practitioner("P" + role);
        grant(person, role);
        return person;
    }

    private void grant(PersonId person, Role role) {
        here.people()
                .holding(person, role, role.isForOneService() ? here.people().id() : null);
    }

    private Target target(Place place, PersonId person, PersonId supervisor) {
        var link = house.get(Supervisors.class).begin(console, supervisor, person, LocalDate.of(2026, 1, 1));
        paper.agree(person, Neighbourhood.PRACTITIONER, 0, LocalDate.of(2025, 6, 1));
        paper.agree(person, Neighbourhood.PRACTITIONER, 0, LocalDate.of(2026, 6, 1));
        paper.rate(person, 3);
        String account = "a" + Neighbourhood.unique();
        house.get(Accounts.class).open(console, person, account, "three unrelated words", false);
        var vacancy = new VacancyId(vacancy(place, person));
        var name = house.get(People.class).names(console, Set.of(person)).get(person);
        return new Target(
                person,
                java.util.Objects.requireNonNull(name).family(),
                place.people().id(),
                place.site(),
                place.team(),
                house.get(Posts.class).of(console, person).getFirst().id(),
                link.id(),
                new AssessmentId(number("SELECT MAX(id) FROM assessment WHERE person_id = " + person.value())),
                new EvidenceId(training(evidence(person), person)),
                new ClearanceId(clearance(person)),
                place.need(),
                new ScenarioId(scenario(place, person)),
                new GoalId(goal(place, person)),
                vacancy,
                new CandidateId(candidate(vacancy, person)),
                new VettingCaseId(vettingCase(place, person)),
                new StartId(start(place, person)),
                new SupervisionSessionId(supervision(person, supervisor)),
                new AgreementId(agreement(person, supervisor)),
                new SupervisionGroupId(group(person)),
                new StandingGroupId(standing(person)),
                session(person),
                house.get(RoleGrants.class)
                        .of(console, List.of(person))
                        .getFirst()
                        .id());
    }

    /** A file that is ready, shared with what the person sent. */
    private long evidence(PersonId person) {
        long id = inserted("""
                INSERT INTO evidence (id, person_id, title, note, link, dated, added_at, version)
                VALUES (?, ?, 'Title', 'Note', '', '%1$s', '%1$s', 1)""".formatted(DAY), person);
        inserted("""
                INSERT INTO evidence_file (asked_at, evidence_id, name, kind, size, hash, state, uploaded_at)
                SELECT '%1$s', id, 'a.pdf', 'PDF', 1, REPEAT('0', 64), 'READY', '%1$s' FROM evidence
                 WHERE ? > 0 AND person_id = ?""".formatted(DAY), person);
        inserted("""
                INSERT INTO evidence_competency (evidence_id, competency_code)
                SELECT %d, MAX(r.competency_code) FROM rating r JOIN assessment a ON a.id = r.assessment_id
                 WHERE ? > 0 AND a.person_id = ?""".formatted(id), person);
        return id;
    }

    /** A finished course, a registration and an entry of a log under the same number. */
    private long training(long id, PersonId person) {
        String own = " VALUES (" + id + ", " + person.value() + ", ";
        try (var connection = house.plainConnection();
                var insert = connection.createStatement()) {
            insert.executeUpdate(
                    "INSERT INTO training_record (id, person_id, course_code, done_on, entered_by, entered_at, version)"
                            + own + "'T-HSW', '" + DAY + "', 0, '" + DAY + "', 0)");
            insert.executeUpdate(
                    "INSERT INTO registration (id, person_id, body, reference, renews_on, entered_at, version)" + own
                            + "'SWE', 'SW1234', '" + DAY + "', '" + DAY + "', 1)");
            insert.executeUpdate("INSERT INTO practice_log (id, person_id, kind, on_day, minutes, title, entered_at)"
                    + own + "'PRACTICE', '" + DAY + "', 60, 'Title', '" + DAY + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private long clearance(PersonId person) {
        return inserted("""
                INSERT INTO clearance (id, person_id, issuer, level, granted_on, expires_on, recorded_by, recorded_at, version)
                VALUES (?, ?, 'UKSV', 'CTC', '2026-02-02', '2036-02-01', 0, '%s', 0)""".formatted(DAY), person);
    }

    /** A shared scenario of the person's service. */
    private long scenario(Place place, PersonId person) {
        return inserted("""
                INSERT INTO scenario (id, made_by, service_id, name, about_day, made_at, expires_on, shared, world,
                                      world_parts, version)
                VALUES (?, ?, %2$s, 'Name', '%1$s', '%1$s', '2100-01-01', TRUE, '', '', 0)""".formatted(DAY, place.people().id().value()), person);
    }

    /** What the person's service needs of them, with an action; where they would like to go, and until when they are here. */
    private long goal(Place place, PersonId person) {
        inserted(
                "INSERT INTO career_direction (role_code, said_on, shared, person_id) VALUES ('SPE', '" + DAY
                        + "', ? > 0, ?)",
                person);
        long goal = inserted(
                """
                INSERT INTO development_goal (id, person_id, competency_code, level, source, service_id, need_words, set_by,
                                              set_at, version)
                VALUES (?, ?, '%s', 5, 'SERVICE_NEED', %d, '', 0, '%s 08:00:00', 0)""".formatted(
                                paper.framework.competencies().getLast().code(),
                                place.people().id().value(),
                                DAY),
                person);
        inserted("""
                INSERT INTO development_action (version, person_id, id, goal_id, kind, words, state, added_by, added_at)
                VALUES (? < 0, ?, %d, %d, 'COURSE', 'A course', 'PLANNED', 0, '%s 08:00:00')""".formatted(goal, goal, DAY), person);
        ObservationArguments.link(house, goal, person, paper.framework);
        inserted("UPDATE post SET volunteer_term_ends_on = '2099-01-01' WHERE ? > 0 AND person_id = ?", person);
        return goal;
    }

    private long vacancy(Place place, PersonId person) {
        return inserted("""
                INSERT INTO vacancy (id, raised_by, service_id, role_code, weekly_hours, clearance, need_words, note, state,
                                     raised_at, version)
                VALUES (?, ?, %d, 'PRA', 37.5, '', '', '', 'OPEN', '%s 08:00:00', 0)""".formatted(place.people().id().value(), DAY), person);
    }

    private long candidate(VacancyId vacancy, PersonId person) {
        return inserted("""
                INSERT INTO candidate (id, entered_by, vacancy_id, given_name, family_name, email, source_reference,
                                       received_on, stage, stage_since, entered_at, version)
                VALUES (?, ?, %d, 'Alex', 'Candidate', '', '', '%2$s', 'RECEIVED', '%2$s', '%2$s 08:00:00', 0)""".formatted(vacancy.value(), DAY), person);
    }

    /** A candidate's case in the person's service, opened by them. */
    private long vettingCase(Place place, PersonId person) {
        return inserted("""
                INSERT INTO vetting_case (id, opened_by, service_id, role_code, given_name, family_name, issuer, level,
                                          stage, stage_since, state, returned_times, opened_at, version)
                VALUES (?, ?, %d, 'PRA', 'Alex', 'Candidate', 'KENT', 'NPPV2F', 'OFFER_MADE', '%s', 'NOT_STARTED', 0,
                        '%2$s 08:00:00', 0)""".formatted(place.people().id().value(), DAY), person);
    }

    /** A candidate's start in the person's service, opened by them. */
    private long start(Place place, PersonId person) {
        return inserted("""
                INSERT INTO vetting_start (id, opened_by, service_id, role_code, given_name, family_name, offered_on,
                                           offer_answer, opened_at, version)
                VALUES (?, ?, %d, 'PRA', 'Alex', 'Candidate', '%s', 'NONE', '%2$s 08:00:00', 0)""".formatted(place.people().id().value(), DAY), person);
    }

    private long supervision(PersonId person, PersonId supervisor) {
        return inserted("""
                INSERT INTO supervision_session (id, supervisee_id, supervisor_id, kind, form, held_on, start_minute, minutes,
                                                 place, state, version)
                VALUES (?, ?, %d, 'MGT', 'PERSON', '%s', 600, 60, '', 'BOOKED', 0)""".formatted(supervisor.value(), DAY), person);
    }

    private long agreement(PersonId person, PersonId supervisor) {
        return inserted("""
                INSERT INTO supervision_agreement (id, supervisee_id, supervisor_id, number, body, key_id, minutes, starts_on,
                                                   review_on, written_by, written_at)
                VALUES (?, ?, %d, 1, '', 'none', 0, '%2$s', '%2$s', 0, '%2$s 08:00:00')""".formatted(supervisor.value(), DAY), person);
    }

    private long group(PersonId person) {
        return inserted("""
                INSERT INTO supervision_group (id, facilitator_id, kind, theme, terms, held_on, start_minute, minutes, place,
                                               state, version)
                VALUES (?, ?, 'GRP', 'Theme', '', '%s', 900, 60, '', 'BOOKED', 0)""".formatted(DAY), person);
    }

    /** A standing group that the person leads, with nobody in it yet. */
    private long standing(PersonId person) {
        return inserted("""
                INSERT INTO standing_group (id, facilitator_id, name, kind, founded_on, version)
                VALUES (?, ?, 'Name', 'GRP', '%s', 0)""".formatted(DAY), person);
    }

    private long session(PersonId person) {
        return inserted("""
                INSERT INTO auth_session (id, person_id, token_hash, created_at, last_seen_at, shared, device)
                VALUES (?, ?, '%s', '%2$s 12:00:00', '%2$s 12:00:00', FALSE, '')""".formatted(Neighbourhood.unique(), DAY), person);
    }

    private long inserted(String sql, PersonId person) {
        long id = Ids.next();
        try (var connection = house.plainConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, id);
            insert.setLong(2, person.value());
            insert.execute();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String sql) {
        try (var connection = house.plainConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
