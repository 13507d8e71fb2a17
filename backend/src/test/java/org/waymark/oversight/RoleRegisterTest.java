package org.waymark.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.signin.Accounts;

@Tag("database")
class RoleRegisterTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final RoleRegister register = here.house.get(RoleRegister.class);
    private final Accounts accounts = here.house.get(Accounts.class);

    @Test
    void whoeverHoldsARoleOrHasAnAccountIsListedWithBoth() {
        PersonId nadia = here.person("Nadia");
        here.holding(nadia, Role.SERVICE_MANAGER, here.id());
        PersonId sam = here.person("Sam");
        accounts.open(console, sam, "sam." + Neighbourhood.unique(), "four words that rhyme", false);
        accounts.close(console, sam);
        List<RoleHolder> all = register.list(console);
        RoleHolder manager =
                all.stream().filter(h -> h.person().equals(nadia)).findFirst().orElseThrow();
        assertEquals(here.service.name(), manager.roles().getFirst().service());
        assertTrue(manager.account().isEmpty());
        RoleHolder closed =
                all.stream().filter(h -> h.person().equals(sam)).findFirst().orElseThrow();
        assertTrue(closed.account().orElseThrow().isClosed());
        assertFalse(closed.maySignIn());
    }

    @Test
    void onePersonsSheetIsThereBeforeTheyHaveAnAccount() {
        PersonId sam = here.person("Sam");
        AccountSheet sheet = register.of(console, sam);
        assertTrue(sheet.holder().account().isEmpty() && sheet.holder().roles().isEmpty());
        assertTrue(sheet.services().contains(here.service));
        assertFalse(sheet.isOwn() || sheet.hasLeft());
    }

    @Test
    void nobodyButAdministratorsReadsTheRegister() {
        Actor manager = here.manager();
        assertThrows(Refused.NotAllowed.class, () -> register.list(manager));
        assertThrows(Refused.NotAllowed.class, () -> register.of(manager, manager.person()));
    }
}
