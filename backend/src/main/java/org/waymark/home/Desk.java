package org.waymark.home;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Findings;
import org.waymark.framework.FrameworkSearch;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.SearchQuestion;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.people.Directory;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.people.Posts;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;

/** What every page shows at its top, and the search that jumps anywhere. */
@Singleton
public class Desk {

    private static final int SHORTEST = 2;

    private final Access access;
    private final People people;
    private final Posts posts;
    private final Directory directory;
    private final Sites sites;
    private final Frameworks frameworks;
    private final FrameworkSearch search;
    private final Today today;

    Desk(
            Access access,
            People people,
            Posts posts,
            Directory directory,
            Sites sites,
            Frameworks frameworks,
            FrameworkSearch search,
            Today today) {
        this.access = access;
        this.people = people;
        this.posts = posts;
        this.directory = directory;
        this.sites = sites;
        this.frameworks = frameworks;
        this.search = search;
        this.today = today;
    }

    /** Who the actor is here and what they may open. */
    @Transactional(readOnly = true)
    public Header header(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        PersonName name = people.names(actor, Set.of(actor.person())).get(actor.person());
        var permissions = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (access.allows(actor, permission)) {
                permissions.add(permission);
            }
        }
        String line = posts.current(actor, actor.person())
                .flatMap(post -> frameworks.published().role(post.role()))
                .map(RoleProfile::named)
                .orElse("");
        return new Header(name == null ? "" : name.full(), line, access.rolesOf(actor), permissions);
    }

    /** People within reach, sites whose needs the actor plans, and anything in the framework, that a few letters, words or a code point to. */
    @Transactional(readOnly = true)
    public Found find(Actor actor, String typed, int most) {
        access.require(actor, Permission.READ_FRAMEWORK);
        String text = typed.strip();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > SearchQuestion.LONGEST) {
            return Found.NOTHING;
        }
        List<PersonName> named =
                access.allows(actor, Permission.READ_DIRECTORY) ? directory.find(actor, text, most) : List.of();
        Findings findings = search.find(actor, new SearchQuestion(text, null, 0, most));
        return new Found(named, managed(actor, text, most), findings.list(), findings.ofAllKinds());
    }

    /** Sites of the services whose cover the actor sees. */
    private List<Site> managed(Actor actor, String text, int most) {
        String folded = text.toLowerCase(Locale.UK);
        return sites
                .ofServices(actor, access.scope(actor, Permission.VIEW_COVER).services())
                .stream()
                .filter(site -> !site.isClosedOn(today.day()))
                .filter(site -> site.name().toLowerCase(Locale.UK).contains(folded))
                .limit(most)
                .toList();
    }
}
