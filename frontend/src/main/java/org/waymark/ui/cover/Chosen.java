package org.waymark.ui.cover;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.ui.session.Texts;

/** The service that an address names. */
final class Chosen {

    private Chosen() {}

    /**
     * The service of the address; where it names none, the first of those that somebody manages.
     *
     * @throws Refused.NotAllowed if they manage none
     * @throws Refused.NotFound if they do not manage the one
     */
    static ServiceId service(RouteParameters parameters, List<LdService> managed) {
        if (managed.isEmpty()) {
            throw new Refused.NotAllowed(Texts.of("cover.page.notAllowed"));
        }
        ServiceId chosen = parameters
                .get("service")
                .map(word -> new ServiceId(Ids.parse(word)))
                .orElse(managed.getFirst().id());
        if (managed.stream().noneMatch(one -> one.id().equals(chosen))) {
            throw new Refused.NotFound("service");
        }
        return chosen;
    }

    /** The service, site and day of the address of a page. */
    static SiteDay siteDay(BeforeEnterEvent event, String page, List<LdService> managed) {
        return SiteDay.of(
                page,
                service(event.getRouteParameters(), managed),
                new AddressWords(event.getLocation().getQueryParameters()));
    }
}
