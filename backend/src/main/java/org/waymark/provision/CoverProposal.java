package org.waymark.provision;

import static org.waymark.provision.Criticality.CRITICAL;
import static org.waymark.provision.Criticality.IMPORTANT;
import static org.waymark.provision.Criticality.USEFUL;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that a new site can begin with. All of them are our proposal and no standard.
 *
 * @param pathway the pathway it is for; none for all the work of a site
 * @param kinds the kinds of sites it is for
 */
record CoverProposal(
        @Nullable Pathway pathway, Set<SiteKind> kinds, Asks asks, Criticality criticality, String reason) {

    static final List<CoverProposal> ALL = List.of(
            new CoverProposal(
                    null,
                    Kinds.CUSTODY,
                    post("PRA"),
                    CRITICAL,
                    "People in custody must be seen for as long as the suite is open."),
            new CoverProposal(
                    null,
                    Kinds.CUSTODY,
                    levels("PRA", "CJS-02", "RSK-03", "RSK-07"),
                    CRITICAL,
                    "Self-harm, crises and the rules of custody come with every shift, whoever is on it."),
            new CoverProposal(
                    null,
                    Kinds.VOLUNTARY,
                    post("PRA"),
                    IMPORTANT,
                    "People who come by appointment are met by a practitioner."),
            new CoverProposal(
                    null,
                    Kinds.LOWER_COURTS,
                    post("PRA"),
                    CRITICAL,
                    "The court list does not wait; somebody is there when it sits."),
            new CoverProposal(
                    null,
                    Kinds.LOWER_COURTS,
                    levels("PRA", "CJS-03", "RSK-06"),
                    IMPORTANT,
                    "People leave court into whatever awaits them; somebody has to plan that they are safe."),
            new CoverProposal(
                    null,
                    Kinds.CROWN,
                    post("PRA"),
                    IMPORTANT,
                    "Somebody is there on the days on which the court sits."),
            new CoverProposal(
                    null,
                    Kinds.CROWN,
                    levels("PRA", "CJS-03"),
                    IMPORTANT,
                    "Hearings are formal and long; people need support before and during them."),
            new CoverProposal(
                    null,
                    Kinds.BASES,
                    post("STR"),
                    IMPORTANT,
                    "Outreach and first appointments are the work of this place."),
            new CoverProposal(
                    Pathway.IDENTIFICATION,
                    Kinds.POLICE,
                    levels("PRA", "IDS-01"),
                    CRITICAL,
                    "Need is missed first of all at first contact."),
            new CoverProposal(
                    Pathway.SCREENING,
                    Kinds.CONTACT,
                    levels("PRA", "IDS-04"),
                    CRITICAL,
                    "Everybody referred is screened for need, risk and urgency."),
            new CoverProposal(
                    Pathway.ASSESSMENT,
                    Kinds.CONTACT,
                    levels("PRA", "ASS-01", "ASS-05"),
                    CRITICAL,
                    "Somebody has to assess the whole person and see when it is urgent."),
            new CoverProposal(
                    Pathway.REFERRAL,
                    Kinds.ALL,
                    levels("STR", "REF-02"),
                    IMPORTANT,
                    "A referral counts once its outcome is known."),
            new CoverProposal(
                    Pathway.OUTREACH,
                    Kinds.BASES,
                    levels("STR", "REF-04"),
                    IMPORTANT,
                    "People are followed up for a limited time."),
            new CoverProposal(
                    Pathway.COURT_REPORTS,
                    Kinds.COURTS,
                    levels("PRA", "CJS-04", "CJS-05"),
                    CRITICAL,
                    "Magistrates and judges decide on what is written and said."),
            new CoverProposal(
                    Pathway.WOMEN,
                    Kinds.CUSTODY,
                    levels("PRA", "SPC-01"),
                    CRITICAL,
                    "Women can choose to be seen by a woman who knows the pathway."),
            new CoverProposal(
                    Pathway.WOMEN,
                    Kinds.but(SiteKind.CUSTODY_SUITE),
                    levels("PRA", "SPC-01"),
                    IMPORTANT,
                    "Women can choose to be seen by a woman who knows the pathway."),
            new CoverProposal(
                    Pathway.CHILDREN_AND_YOUNG_PEOPLE,
                    Kinds.CHILDREN,
                    levels("PRA", "RSK-02", "SPC-02"),
                    CRITICAL,
                    "Children are seen first as children, by somebody who can safeguard them."),
            new CoverProposal(
                    Pathway.CHILDREN_AND_YOUNG_PEOPLE,
                    Kinds.but(SiteKind.CUSTODY_SUITE, SiteKind.YOUTH_COURT),
                    levels("PRA", "RSK-02", "SPC-02"),
                    IMPORTANT,
                    "Children are seen first as children, by somebody who can safeguard them."),
            new CoverProposal(
                    Pathway.LEARNING_DISABILITY_AND_NEURODIVERSITY,
                    Kinds.ALL,
                    levels("PRA", "SPC-04", "SPC-05"),
                    IMPORTANT,
                    "Adjustments depend on somebody who recognises what is needed."),
            new CoverProposal(
                    Pathway.CROWN_COURT,
                    Kinds.CROWN,
                    new Asks("SPE", true, List.of("SPC-06")),
                    CRITICAL,
                    "Crown Court work asks for a specialist; reports there weigh on long sentences."),
            new CoverProposal(
                    Pathway.VOLUNTARY_ATTENDANCE,
                    Kinds.VOLUNTARY,
                    levels("PRA", "SPC-07"),
                    CRITICAL,
                    "People interviewed without arrest are easily missed; this is where they are met."),
            new CoverProposal(
                    Pathway.VETERANS,
                    Kinds.ALL,
                    levels("PRA", "SPC-08"),
                    USEFUL,
                    "Veterans have services of their own to be linked to."),
            new CoverProposal(
                    Pathway.PEER_SUPPORT,
                    Kinds.ALL,
                    post("PSW"),
                    USEFUL,
                    "A peer who shares their experience, on the days of opening."));

    /**
     * What a line asks for.
     *
     * @param role the profile whose levels are asked for
     * @param named whether the line names the profile itself
     */
    record Asks(String role, boolean named, List<String> competencies) {}

    private static Asks post(String role) {
        return new Asks(role, true, List.of());
    }

    private static Asks levels(String role, String... competencies) {
        return new Asks(role, false, List.of(competencies));
    }

    /** Whether it is for a site of this kind that offers these pathways. */
    boolean isFor(SiteKind kind, List<Pathway> offered) {
        return kinds.contains(kind) && (pathway == null || offered.contains(pathway));
    }

    /** Kinds of sites that have something in common. */
    private static final class Kinds {

        static final Set<SiteKind> CUSTODY = only(SiteKind.CUSTODY_SUITE);
        static final Set<SiteKind> VOLUNTARY = only(SiteKind.VOLUNTARY_ATTENDANCE);
        static final Set<SiteKind> POLICE = only(SiteKind.CUSTODY_SUITE, SiteKind.VOLUNTARY_ATTENDANCE);
        static final Set<SiteKind> LOWER_COURTS = only(SiteKind.MAGISTRATES_COURT, SiteKind.YOUTH_COURT);
        static final Set<SiteKind> CROWN = only(SiteKind.CROWN_COURT);
        static final Set<SiteKind> COURTS =
                only(SiteKind.MAGISTRATES_COURT, SiteKind.YOUTH_COURT, SiteKind.CROWN_COURT);
        static final Set<SiteKind> BASES = only(SiteKind.COMMUNITY_BASE, SiteKind.CLINIC);
        static final Set<SiteKind> CONTACT = but(SiteKind.COMMUNITY_BASE, SiteKind.CLINIC);
        static final Set<SiteKind> CHILDREN = only(SiteKind.CUSTODY_SUITE, SiteKind.YOUTH_COURT);
        static final Set<SiteKind> ALL = but();

        private Kinds() {}

        static Set<SiteKind> only(SiteKind... kinds) {
            return Set.of(kinds);
        }

        static Set<SiteKind> but(SiteKind... kinds) {
            var others = EnumSet.allOf(SiteKind.class);
            others.removeAll(Set.of(kinds));
            return Collections.unmodifiableSet(others);
        }
    }
}
