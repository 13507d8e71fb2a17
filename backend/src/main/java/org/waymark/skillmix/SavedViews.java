package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** The views of the heat map that somebody keeps under a name. Nobody else sees them. */
@Singleton
public class SavedViews {

    /** The most that one person keeps. */
    public static final int MOST = 50;

    /** The longest name. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_ADDRESS = 1000;
    private static final String PAGE = "team";

    /** Whose levels, then what is asked of them; nothing that could lead to another page. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-z]{1,13}(\\?[A-Za-z0-9=&.%_-]*)?");

    private final SavedViewRepository views;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SavedViews(SavedViewRepository views, Access access, AuditTrail trail, Today today) {
        this.views = views;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * One's own views by name.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see nobody's levels
     */
    @Transactional(readOnly = true)
    public List<SavedView> list(Actor actor) {
        access.require(actor, Permission.VIEW_HEAT_MAP);
        return views.of(actor.person(), PAGE).stream().map(SavedViewRow::shown).toList();
    }

    /**
     * Keeps a view under a name.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see nobody's levels
     * @throws Refused.NotValid if the name is missing, too long or used already, or the address is none of the heat map
     * @throws Refused.NotNow if the actor keeps as many as one person may
     */
    @Transactional
    public SavedView keep(Actor actor, String name, String address) {
        access.require(actor, Permission.VIEW_HEAT_MAP);
        var faults = new Faults();
        String sound = faults.required("name", name, LONGEST_NAME, "Give the view a name.");
        faults.unless(
                address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches(),
                "address",
                "This is no view of the heat map, so it cannot be kept.");
        faults.refuseIfAny();
        if (views.of(actor.person(), PAGE).size() >= MOST) {
            throw new Refused.NotNow("You keep " + MOST + " views, as many as one person may. Delete one first.");
        }
        long id = Ids.next();
        if (views.add(id, actor.person(), PAGE, sound, address, today.now()) == 0) {
            throw new Refused.NotValid(
                    "name", "You keep a view called “" + Refused.quoted(sound) + "” already. Choose another name.");
        }
        trail.record(actor, Act.VIEW_KEPT, null, object(id));
        return new SavedView(sound, address);
    }

    /**
     * Deletes one's own view of that name. Gives back what was deleted, so that it can be kept again; nothing if there
     * was none.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see nobody's levels
     */
    @Transactional
    public Optional<SavedView> delete(Actor actor, String name) {
        access.require(actor, Permission.VIEW_HEAT_MAP);
        Optional<SavedViewRow> row = views.named(actor.person(), PAGE, name.strip());
        row.ifPresent(one -> {
            if (views.delete(one.id(), actor.person()) > 0) {
                trail.record(actor, Act.VIEW_DELETED, null, object(one.id()));
            }
        });
        return row.map(SavedViewRow::shown);
    }

    private static String object(long id) {
        return "view " + Long.toString(id, Character.MAX_RADIX);
    }
}
