package org.waymark.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.TestHouse;
import org.waymark.access.Access;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.NewService;

/** A service of a test's own, with people made in a line each. */
public final class Neighbourhood {

    public static final RoleCode PRACTITIONER = new RoleCode("PRA");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    public final TestHouse house = TestHouse.open();
    public final Actor console = TestHouse.console();
    public final LdService service;

    /** Makes the service, and sets the clock, which other tests may have moved, to the day. */
    public Neighbourhood() {
        house.clock().set(DAY);
        String code = unique().toUpperCase(Locale.ROOT);
        service = house.get(LdServices.class)
                .add(console, new NewService("S" + code, "Service " + code, "A trust", "An area"));
    }

    /** A word that no other test uses. */
    public static String unique() {
        return Long.toString(Ids.next(), 36);
    }

    public ServiceId id() {
        return service.id();
    }

    /** Somebody with a family name nobody else has and no post. */
    public PersonId person(String given) {
        return house.get(People.class).join(console, new NewPerson(given, "Test " + unique(), null, false));
    }

    /** A practitioner in this service since the start of the year. */
    public PersonId practitioner(String given) {
        PersonId person = person(given);
        house.get(Posts.class).start(console, post(person, PRACTITIONER, LocalDate.of(2026, 1, 1), null));
        return person;
    }

    public NewPost post(PersonId person, RoleCode role, LocalDate from, @Nullable LocalDate to) {
        return new NewPost(person, id(), null, role, "6", new BigDecimal("37.5"), from, to, null, Set.of(), Set.of());
    }

    public Actor staff(PersonId person) {
        return holding(person, Role.STAFF, null);
    }

    public Actor manager() {
        return holding(person("Nadia"), Role.SERVICE_MANAGER, id());
    }

    public Actor holding(PersonId person, Role role, @Nullable ServiceId forService) {
        house.get(RoleGrants.class).grant(console, person, role, forService);
        house.get(Access.class).forget(person);
        return Actor.onScreen(person);
    }
}
