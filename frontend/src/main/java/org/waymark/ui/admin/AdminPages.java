package org.waymark.ui.admin;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.SupervisionLinkId;
import org.waymark.kernel.TeamId;
import org.waymark.ui.session.Places;

/** The addresses below people and services where something is added, changed or ended, and the ids they name. */
final class AdminPages {

    static final String NEW_PERSON = Places.DIRECTORY + "/new";
    static final String PERSON = Places.DIRECTORY + "/:person";
    static final String PERSON_DETAILS = PERSON + "/details";
    static final String LEAVING = PERSON + "/leaving";
    static final String NEW_POST = PERSON + "/new-post";
    static final String POST = PERSON + "/posts/:post";
    static final String MOVE_POST = POST + "/move";
    static final String END_POST = POST + "/end";
    static final String NEW_SUPERVISION = PERSON + "/new-supervision";
    static final String END_SUPERVISION = PERSON + "/supervision/:supervision/end";
    static final String NEW_CLEARANCE = PERSON + "/new-clearance";
    static final String CLEARANCE = PERSON + "/clearances/:clearance";
    static final String ACCOUNT = PERSON + "/account";
    static final String NEW_SERVICE = Places.SERVICES + "/new";
    static final String SERVICE = Places.SERVICES + "/:service";
    static final String SERVICE_DETAILS = SERVICE + "/details";
    static final String END_SERVICE = SERVICE + "/end";
    static final String NEW_TEAM = SERVICE + "/new-team";
    static final String TEAM = SERVICE + "/teams/:team";
    static final String END_TEAM = TEAM + "/end";
    static final String NEW_SITE = SERVICE + "/new-site";
    static final String SITE = SERVICE + "/sites/:site";
    static final String CLOSE_SITE = SITE + "/close";

    private AdminPages() {}

    static PersonId personIn(BeforeEnterEvent event) {
        return new PersonId(idIn(event, "person"));
    }

    static PostId postIn(BeforeEnterEvent event) {
        return new PostId(idIn(event, "post"));
    }

    static SupervisionLinkId supervisionIn(BeforeEnterEvent event) {
        return new SupervisionLinkId(idIn(event, "supervision"));
    }

    static ClearanceId clearanceIn(BeforeEnterEvent event) {
        return new ClearanceId(idIn(event, "clearance"));
    }

    static ServiceId serviceIn(BeforeEnterEvent event) {
        return new ServiceId(idIn(event, "service"));
    }

    static TeamId teamIn(BeforeEnterEvent event) {
        return new TeamId(idIn(event, "team"));
    }

    static SiteId siteIn(BeforeEnterEvent event) {
        return new SiteId(idIn(event, "site"));
    }

    private static long idIn(BeforeEnterEvent event, String name) {
        return Ids.parse(event.getRouteParameters().get(name).orElse(""));
    }

    static String personDetails(PersonId id) {
        return Places.person(id) + "/details";
    }

    static String leaving(PersonId id) {
        return Places.person(id) + "/leaving";
    }

    static String newPost(PersonId id) {
        return Places.person(id) + "/new-post";
    }

    static String newSupervision(PersonId id) {
        return Places.person(id) + "/new-supervision";
    }

    static String newClearance(PersonId id) {
        return Places.person(id) + "/new-clearance";
    }

    static String clearance(PersonId id, ClearanceId clearance) {
        return Places.person(id) + "/clearances/" + clearance.text();
    }

    static String account(PersonId id) {
        return Places.person(id) + "/account";
    }

    static String post(PersonId id, PostId post) {
        return Places.person(id) + "/posts/" + post.text();
    }

    static String movePost(PersonId id, PostId post) {
        return post(id, post) + "/move";
    }

    static String endPost(PersonId id, PostId post) {
        return post(id, post) + "/end";
    }

    static String endSupervision(PersonId id, SupervisionLinkId link) {
        return Places.person(id) + "/supervision/" + link.text() + "/end";
    }

    static String serviceDetails(ServiceId id) {
        return Places.service(id) + "/details";
    }

    static String endService(ServiceId id) {
        return Places.service(id) + "/end";
    }

    static String newTeam(ServiceId id) {
        return Places.service(id) + "/new-team";
    }

    static String newSite(ServiceId id) {
        return Places.service(id) + "/new-site";
    }

    static String team(ServiceId id, TeamId team) {
        return Places.service(id) + "/teams/" + team.text();
    }

    static String endTeam(ServiceId id, TeamId team) {
        return team(id, team) + "/end";
    }

    static String site(ServiceId id, SiteId site) {
        return Places.service(id) + "/sites/" + site.text();
    }

    static String closeSite(ServiceId id, SiteId site) {
        return site(id, site) + "/close";
    }
}
