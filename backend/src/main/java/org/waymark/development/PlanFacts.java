package org.waymark.development;

import jakarta.inject.Singleton;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.EvidenceTitles;
import org.waymark.framework.Frameworks;
import org.waymark.people.OwnRole;
import org.waymark.people.People;
import org.waymark.people.VolunteerTerms;

/** What plans ask of lower rooms. */
@Singleton
record PlanFacts(
        Frameworks frameworks,
        OwnRole role,
        EvidenceTitles evidence,
        People people,
        AgreedLevels agreed,
        VolunteerTerms terms) {}
