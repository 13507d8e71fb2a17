package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.provision.LdServices;

/** Somebody's whole file in the directory, and what the directory can be narrowed by. */
@Singleton
public class PersonFiles {

    private final Directory directory;
    private final Supervisors supervisors;
    private final PostRepository posts;
    private final PostAssembly assembly;
    private final LdServices services;
    private final Frameworks frameworks;
    private final Access access;
    private final Today today;

    PersonFiles(
            Directory directory,
            Supervisors supervisors,
            PostRepository posts,
            PostAssembly assembly,
            LdServices services,
            Frameworks frameworks,
            Access access,
            Today today) {
        this.directory = directory;
        this.supervisors = supervisors;
        this.posts = posts;
        this.assembly = assembly;
        this.services = services;
        this.frameworks = frameworks;
        this.access = access;
        this.today = today;
    }

    /** @throws Refused.NotFound if there is no such person, or none that the actor may know of */
    @Transactional(readOnly = true)
    public PersonFile of(Actor actor, PersonId id) {
        PersonCard card = directory.card(actor, id);
        LocalDate day = today.day();
        Scope scope = access.scope(actor, Permission.READ_DIRECTORY);
        List<PostRow> ended = posts.ofPeople(List.of(id)).stream()
                .filter(row -> row.endsOn() != null && row.endsOn().isBefore(day))
                .filter(row -> actor.is(id) || scope.all() || scope.services().contains(row.serviceId()))
                .toList();
        return new PersonFile(
                card,
                assembly.cards(actor, ended),
                supervisors.history(actor, id),
                access.allows(actor, Permission.MANAGE_PEOPLE, id),
                access.allows(actor, Permission.MANAGE_ACCOUNTS, id),
                access.scope(actor, Permission.RAISE_VACANCIES).services(),
                day);
    }

    /** What the directory can be narrowed by. */
    @Transactional(readOnly = true)
    public DirectoryChoices choices(Actor actor) {
        access.require(actor, Permission.READ_DIRECTORY);
        Scope scope = access.scope(actor, Permission.READ_DIRECTORY);
        return new DirectoryChoices(
                services.list(actor).stream()
                        .filter(service -> scope.all() || scope.services().contains(service.id()))
                        .toList(),
                frameworks.published(actor).roles(),
                scope.all(),
                access.allows(actor, Permission.MANAGE_PEOPLE));
    }
}
