package org.waymark.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.Site;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;

@Tag("database")
class DeskTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);

    private final Neighbourhood here = new Neighbourhood();
    private final Desk desk = here.house.get(Desk.class);
    private final String unique = Neighbourhood.unique();

    @Test
    void aManagerFindsTheOpenSitesOfTheirServiceByAPartOfTheName() {
        Site kirkham = site(here, "Kirkham suite " + unique);
        Site closed = site(here, "Old base " + unique);
        here.house.get(Sites.class).close(here.console, closed.id(), Neighbourhood.DAY.minusDays(1), closed.version());
        site(new Neighbourhood(), "Elsewhere " + unique);
        Actor manager = here.manager();
        assertEquals(List.of(kirkham.id()), found(manager, unique));
        assertEquals(List.of(kirkham.id()), found(manager, "kIRKHAM suite " + unique));
        assertEquals(List.of(), found(here.staff(here.practitioner("Sam")), unique));
    }

    private List<org.waymark.kernel.SiteId> found(Actor actor, String typed) {
        return desk.find(actor, typed, 8).sites().stream().map(Site::id).toList();
    }

    private static Site site(Neighbourhood where, String name) {
        var form = new SiteForm(name, SiteKind.COMMUNITY_BASE, null, "", "", LONG_AGO);
        return where.house.get(Sites.class).add(where.console, where.id(), form);
    }
}
