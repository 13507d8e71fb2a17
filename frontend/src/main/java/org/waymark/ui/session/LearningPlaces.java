package org.waymark.ui.session;

import org.waymark.kernel.PersonId;

/** The addresses of the pages about courses. */
abstract class LearningPlaces extends ObservationPlaces {

    public static final String LEARNING = "learning";
    public static final String TEAM_LEARNING = "team-learning";
    public static final String PERSON_LEARNING = TEAM_LEARNING + "/:person";
    public static final String COURSES = "courses";
    public static final String COURSE = COURSES + "/:course";
    public static final String TRAINING_IMPORT = "training-report";
    public static final String REGISTRATION = "registration";
    public static final String TEAM_REGISTRATIONS = "team-registrations";

    LearningPlaces() {}

    public static String personLearning(PersonId id) {
        return TEAM_LEARNING + "/" + id.text();
    }

    public static String course(String code) {
        return COURSES + "/" + code;
    }

    /** Who has courses that are out of date, of every group. */
    public static String teamLearningOverdue() {
        return TEAM_LEARNING + "?group=all&state=OVERDUE";
    }
}
