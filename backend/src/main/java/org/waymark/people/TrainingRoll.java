package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;

/** Whom somebody may bring finished courses in for. */
@Singleton
public class TrainingRoll {

    private final PersonRepository people;
    private final Access access;
    private final Today today;

    TrainingRoll(PersonRepository people, Access access, Today today) {
        this.people = people;
        this.access = access;
        this.today = today;
    }

    /** Everybody who holds a post, or will, where the actor may bring courses in; one statement. */
    @Transactional(readOnly = true)
    public List<RollEntry> of(Actor actor) {
        access.require(actor, Permission.IMPORT_TRAINING);
        Scope scope = access.scope(actor, Permission.IMPORT_TRAINING);
        return people.roll(scope.all(), scope.servicesForSql(), today.day());
    }
}
