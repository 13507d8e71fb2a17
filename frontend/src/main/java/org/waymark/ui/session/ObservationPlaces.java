package org.waymark.ui.session;

import org.waymark.kernel.CompetencyCode;

/** The addresses of quick observations. */
abstract class ObservationPlaces extends SitePlaces {

    public static final String OBSERVATIONS = "observations";
    public static final String ASK_OBSERVATION = "ask-for-observation";
    public static final String OBSERVED = "observed";

    ObservationPlaces() {}

    /** Where an observation of one competency is asked for. */
    public static String askObservation(CompetencyCode code) {
        return ASK_OBSERVATION + "/" + code.value();
    }

    /** What the link opens that somebody shows or sends. */
    public static String observed(String secret) {
        return OBSERVED + "/" + secret;
    }
}
