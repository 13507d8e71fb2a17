package org.waymark.access;

import static org.waymark.access.Reach.AGGREGATE;
import static org.waymark.access.Reach.ALL;
import static org.waymark.access.Reach.OWN;
import static org.waymark.access.Reach.SERVICES;
import static org.waymark.access.Reach.SUPERVISEES;
import static org.waymark.access.Role.ADMIN;
import static org.waymark.access.Role.AUDITOR;
import static org.waymark.access.Role.EDITOR;
import static org.waymark.access.Role.RECRUITER;
import static org.waymark.access.Role.SERVICE_MANAGER;
import static org.waymark.access.Role.STAFF;
import static org.waymark.access.Role.STRATEGIC;
import static org.waymark.access.Role.SUPERVISOR;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of rights: which role may do what, and how far that reaches. What is not here is refused. */
public final class Rights {

    private static final Map<Permission, Map<Role, Reach>> TABLE = table();

    /** What jobs may do, and no more: find out what is due, write it into the outbox, send it, and let go of what is over. */
    private static final Set<Permission> OF_JOBS = EnumSet.of(
            Permission.READ_CASE_STANDINGS,
            Permission.READ_SERVICES,
            Permission.WRITE_MESSAGES,
            Permission.WRITE_REMINDERS,
            Permission.READ_SUPERVISION_DATES,
            Permission.READ_TRAINING,
            Permission.SEND_MESSAGES,
            Permission.LOOK_AFTER_FILES,
            Permission.LET_GO);

    private Rights() {}

    /** How far the role's right to do this reaches; nothing where it has none. */
    public static Optional<Reach> of(Role role, Permission permission) {
        return Optional.ofNullable(TABLE.getOrDefault(permission, Map.of()).get(role));
    }

    static boolean isOfJobs(Permission permission) {
        return OF_JOBS.contains(permission);
    }

    private static Map<Permission, Map<Role, Reach>> table() {
        var table = new EnumMap<Permission, Map<Role, Reach>>(Permission.class);
        table.put(Permission.READ_FRAMEWORK, everybody(ALL));
        table.put(Permission.USE_OWN_ACCOUNT, everybody(OWN));
        table.put(Permission.READ_OWN_AUDIT, everybody(OWN));
        table.put(Permission.READ_SERVICES, everybody(ALL));
        table.put(Permission.READ_DIRECTORY, directory());
        addPractice(table);
        addTraining(table);
        addTeams(table);
        addClearances(table);
        addCover(table);
        table.put(Permission.CHANGE_SERVICES, Map.of(SERVICE_MANAGER, SERVICES, ADMIN, ALL));
        table.put(Permission.MANAGE_PEOPLE, Map.of(ADMIN, ALL));
        table.put(Permission.MANAGE_ACCOUNTS, Map.of(ADMIN, ALL));
        table.put(Permission.READ_AUDIT, Map.of(AUDITOR, ALL));
        return table;
    }

    private static void addPractice(Map<Permission, Map<Role, Reach>> table) {
        table.put(Permission.RATE_OWN_PRACTICE, Map.of(STAFF, OWN));
        table.put(Permission.ANSWER_AGREED_LEVELS, Map.of(STAFF, OWN));
        table.put(Permission.KEEP_EVIDENCE, Map.of(STAFF, OWN));
        table.put(Permission.SEE_OWN_LADDER, Map.of(STAFF, OWN));
        table.put(Permission.ASK_COLLEAGUES, Map.of(STAFF, OWN));
        table.put(Permission.ASK_FOR_OBSERVATIONS, Map.of(STAFF, OWN));
        table.put(Permission.CONFIRM_OBSERVATIONS, Map.of(STAFF, SERVICES, SUPERVISOR, SUPERVISEES));
        table.put(Permission.MAKE_OWN_PASSPORT, Map.of(STAFF, OWN));
        table.put(
                Permission.READ_SENT_ASSESSMENT,
                Map.of(STAFF, OWN, SUPERVISOR, SUPERVISEES, SERVICE_MANAGER, SERVICES));
        table.put(Permission.AGREE_LEVELS, Map.of(SUPERVISOR, SUPERVISEES));
        table.put(Permission.KEEP_OWN_SUPERVISION, Map.of(STAFF, OWN));
        table.put(Permission.SUPERVISE, Map.of(SUPERVISOR, SUPERVISEES));
        table.put(
                Permission.READ_SUPERVISION_DATES,
                Map.of(STAFF, OWN, SUPERVISOR, SUPERVISEES, SERVICE_MANAGER, SERVICES));
        table.put(Permission.ARRANGE_COVER, Map.of(SUPERVISOR, SERVICES));
        table.put(Permission.ARRANGE_COVER_FOR, Map.of(SERVICE_MANAGER, SERVICES));
        table.put(Permission.HOLD_GROUPS, Map.of(SUPERVISOR, SERVICES, SERVICE_MANAGER, SERVICES));
        table.put(Permission.KEEP_SUPERVISION_PAUSES, Map.of(SUPERVISOR, SUPERVISEES, SERVICE_MANAGER, SERVICES));
        table.put(Permission.KEEP_SUPERVISION_RULES, Map.of(ADMIN, ALL));
        table.put(
                Permission.READ_AGREED_LEVELS, Map.of(STAFF, OWN, SUPERVISOR, SUPERVISEES, SERVICE_MANAGER, SERVICES));
        table.put(Permission.READ_EVIDENCE_TITLES, Map.of(STAFF, OWN, SERVICE_MANAGER, SERVICES));
        table.put(Permission.READ_SHARED_EVIDENCE_TITLES, Map.of(SUPERVISOR, SUPERVISEES));
        table.put(Permission.READ_SHARED_EVIDENCE_FILES, Map.of(SUPERVISOR, SUPERVISEES));
        table.put(Permission.LOOK_AFTER_FILES, Map.of(ADMIN, ALL));
    }

    private static void addTraining(Map<Permission, Map<Role, Reach>> table) {
        table.put(Permission.READ_COURSES, everybody(ALL));
        table.put(Permission.KEEP_COURSES, Map.of(ADMIN, ALL));
        table.put(Permission.KEEP_OWN_TRAINING, Map.of(STAFF, OWN));
        table.put(Permission.IMPORT_TRAINING, Map.of(SERVICE_MANAGER, SERVICES, ADMIN, ALL));
        table.put(Permission.READ_TRAINING, Map.of(SUPERVISOR, SUPERVISEES, SERVICE_MANAGER, SERVICES));
    }

    private static void addTeams(Map<Permission, Map<Role, Reach>> table) {
        table.put(Permission.VIEW_HEAT_MAP, Map.of(SUPERVISOR, SUPERVISEES, SERVICE_MANAGER, SERVICES));
        table.put(Permission.EXPORT_HEAT_MAP, Map.of(SERVICE_MANAGER, SERVICES));
        table.put(Permission.COMPARE_AGREEMENTS, Map.of(SUPERVISOR, SERVICES, SERVICE_MANAGER, SERVICES));
        table.put(Permission.READ_LEVEL_TOTALS, Map.of(STRATEGIC, AGGREGATE, AUDITOR, AGGREGATE));
    }

    private static void addClearances(Map<Permission, Map<Role, Reach>> table) {
        table.put(
                Permission.READ_STANDING,
                Map.of(STAFF, OWN, SUPERVISOR, SUPERVISEES, SERVICE_MANAGER, SERVICES, RECRUITER, SERVICES));
        table.put(Permission.READ_CLEARANCES, Map.of(STAFF, OWN, RECRUITER, SERVICES));
        table.put(Permission.KEEP_CLEARANCES, Map.of(RECRUITER, SERVICES));
        table.put(
                Permission.READ_VETTING_RULES, Map.of(SERVICE_MANAGER, ALL, RECRUITER, ALL, AUDITOR, ALL, ADMIN, ALL));
        table.put(Permission.KEEP_VETTING_RULES, Map.of(ADMIN, ALL));
        table.put(Permission.KEEP_VETTING_CASES, Map.of(RECRUITER, SERVICES));
        table.put(Permission.READ_CASE_STANDINGS, Map.of(SERVICE_MANAGER, SERVICES, RECRUITER, SERVICES));
        table.put(Permission.PROPOSE_START_EXCEPTIONS, Map.of(SERVICE_MANAGER, SERVICES));
        table.put(Permission.CONFIRM_START_EXCEPTIONS, Map.of(RECRUITER, SERVICES));
        table.put(Permission.ASK_FOR_RENEWALS, Map.of(SERVICE_MANAGER, SERVICES));
        table.put(Permission.WRITE_MESSAGES, Map.of(SERVICE_MANAGER, SERVICES, RECRUITER, SERVICES, ADMIN, ALL));
        table.put(Permission.SEND_MESSAGES, Map.of(ADMIN, ALL));
        table.put(Permission.OFFER_CHOICE, Map.of(STAFF, OWN));
    }

    private static void addCover(Map<Permission, Map<Role, Reach>> table) {
        table.put(Permission.VIEW_COVER, Map.of(SERVICE_MANAGER, SERVICES));
        table.put(Permission.EXPORT_DESK_LIST, Map.of(SERVICE_MANAGER, SERVICES));
        table.put(Permission.PLAN_COVER, Map.of(SERVICE_MANAGER, SERVICES, ADMIN, ALL));
        table.put(Permission.PLAN_SCENARIOS, Map.of(SERVICE_MANAGER, SERVICES));
        table.put(Permission.READ_COVER_TOTALS, Map.of(STRATEGIC, AGGREGATE, AUDITOR, AGGREGATE));
        table.put(Permission.SET_GOALS, Map.of(SUPERVISOR, SUPERVISEES, SERVICE_MANAGER, SERVICES));
        table.put(Permission.KEEP_OWN_GOALS, Map.of(STAFF, OWN));
        table.put(Permission.TEND_PLANS, Map.of(SUPERVISOR, SUPERVISEES));
        table.put(Permission.READ_VACANCIES, Map.of(SERVICE_MANAGER, SERVICES, RECRUITER, SERVICES));
        table.put(Permission.PREPARE_VACANCIES, Map.of(SERVICE_MANAGER, SERVICES, RECRUITER, SERVICES));
        table.put(Permission.RAISE_VACANCIES, Map.of(SERVICE_MANAGER, SERVICES));
        table.put(Permission.READ_CANDIDATES, Map.of(SERVICE_MANAGER, SERVICES, RECRUITER, SERVICES));
        table.put(Permission.KEEP_CANDIDATES, Map.of(RECRUITER, SERVICES));
        table.put(Permission.ASSESS_CANDIDATES, Map.of(SERVICE_MANAGER, SERVICES, RECRUITER, SERVICES));
        table.put(Permission.TAKE_INTO_POST, Map.of(RECRUITER, SERVICES));
        table.put(Permission.READ_RETENTION, Map.of(RECRUITER, SERVICES, AUDITOR, ALL, ADMIN, ALL));
        table.put(Permission.KEEP_RETENTION, Map.of(ADMIN, ALL));
    }

    private static Map<Role, Reach> directory() {
        var directory = new EnumMap<Role, Reach>(Role.class);
        for (Role role : List.of(STAFF, SUPERVISOR, SERVICE_MANAGER, RECRUITER)) {
            directory.put(role, SERVICES);
        }
        directory.put(AUDITOR, ALL);
        directory.put(ADMIN, ALL);
        return directory;
    }

    private static Map<Role, Reach> everybody(Reach reach) {
        var all = new EnumMap<Role, Reach>(Role.class);
        for (Role role :
                new Role[] {STAFF, SUPERVISOR, SERVICE_MANAGER, RECRUITER, EDITOR, STRATEGIC, AUDITOR, ADMIN}) {
            all.put(role, reach);
        }
        return all;
    }
}
