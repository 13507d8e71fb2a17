package org.waymark.ui.cover;

import java.time.LocalDate;
import org.waymark.kernel.ServiceId;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Stands where a service works at no site on the day. */
class NoSites extends EmptyState {

    private static final long serialVersionUID = 1L;

    NoSites(ServiceId service, LocalDate day) {
        super(
                Texts.of("cover.ready.noSites"),
                Texts.of("cover.ready.noSites.why", Days.of(day)),
                new Link(Places.service(service), Texts.of("cover.ready.noSites.go")));
    }
}
