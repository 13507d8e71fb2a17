package org.waymark.home;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.people.Directory;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.people.Posts;

/** What every page shows at its top, and the search that jumps anywhere. */
@Singleton
public class Desk {

    private static final int SHORTEST = 2;

    private final Access access;
    private final People people;
    private final Posts posts;
    private final Directory directory;
    private final Frameworks frameworks;

    Desk(Access access, People people, Posts posts, Directory directory, Frameworks frameworks) {
        this.access = access;
        this.people = people;
        this.posts = posts;
        this.directory = directory;
        this.frameworks = frameworks;
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

    /** People, competencies and role profiles that a few letters or a code point to; people only within reach. */
    @Transactional(readOnly = true)
    public List<Found> find(Actor actor, String typed, int most) {
        access.require(actor, Permission.READ_FRAMEWORK);
        String text = typed.strip();
        var found = new ArrayList<Found>();
        if (text.codePointCount(0, text.length()) < SHORTEST || text.length() > 200) {
            return found;
        }
        if (access.allows(actor, Permission.READ_DIRECTORY)) {
            directory
                    .find(actor, text, most)
                    .forEach(name -> found.add(new Found(
                            Found.Kind.PERSON, name.full(), "", name.id().text())));
        }
        String folded = text.toLowerCase(Locale.ROOT);
        Framework framework = frameworks.published();
        framework.roles().stream()
                .filter(role -> matches(folded, role.name(), role.code().value()))
                .forEach(role -> found.add(new Found(
                        Found.Kind.PROFILE,
                        role.name(),
                        role.named(),
                        role.code().value())));
        framework.competencies().stream()
                .filter(competency ->
                        matches(folded, competency.title(), competency.code().value()))
                .forEach(competency -> found.add(new Found(
                        Found.Kind.COMPETENCY,
                        competency.title(),
                        competency.code().value(),
                        competency.code().value())));
        return found.size() > most ? List.copyOf(found.subList(0, most)) : found;
    }

    private static boolean matches(String folded, String... texts) {
        for (String text : texts) {
            if (text.toLowerCase(Locale.ROOT).contains(folded)) {
                return true;
            }
        }
        return false;
    }
}
