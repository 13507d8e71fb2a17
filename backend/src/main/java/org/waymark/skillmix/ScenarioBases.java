package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.provision.SiteBook;
import org.waymark.provision.Sites;
import org.waymark.provision.UsualNeeds;
import org.waymark.vetting.ClearanceLists;
import org.waymark.vetting.Schemes;

/** Gathers what scenarios of a service are worked out from, in the same few statements whatever the size of the team. */
@Singleton
class ScenarioBases {

    private final CoverPictures pictures;
    private final Sites sites;
    private final ClearanceLists clearances;
    private final UsualNeeds usual;
    private final Establishments establishments;
    private final Today today;

    ScenarioBases(
            CoverPictures pictures,
            Sites sites,
            ClearanceLists clearances,
            UsualNeeds usual,
            Establishments establishments,
            Today today) {
        this.pictures = pictures;
        this.sites = sites;
        this.clearances = clearances;
        this.usual = usual;
        this.establishments = establishments;
        this.today = today;
    }

    /** What a scenario is worked out from, and what its moves can be about. */
    record Loaded(ScenarioBasis basis, ScenarioChoices choices) {}

    Loaded of(Actor actor, ServiceId service, LocalDate day) {
        CoverPicture picture = pictures.of(actor, service, day);
        SiteBook book = sites.bookOn(actor, service, day);
        Schemes schemes = clearances.schemes();
        Establishments.Measured measured = establishments.measured(actor, service, day);
        var basis = new ScenarioBasis(
                picture,
                book.places().stream().collect(Collectors.toMap(SiteBook.Place::id, SiteBook.Place::kind)),
                usual.ofEveryKind(actor),
                schemes,
                measured.rule(),
                measured.places(),
                today.day());
        return new Loaded(basis, choices(actor, picture, book, schemes));
    }

    private ScenarioChoices choices(Actor actor, CoverPicture picture, SiteBook book, Schemes schemes) {
        Framework framework = picture.framework();
        var people = new ArrayList<ScenarioChoices.Named>();
        picture.people().forEach(person -> people.add(new ScenarioChoices.Named(person.person(), person.name())));
        return new ScenarioChoices(
                people,
                book.places().stream()
                        .filter(place -> isOpen(picture, place.id()))
                        .toList(),
                framework.roles(),
                framework.competencies(),
                sites.forces(actor),
                schemes);
    }

    private static boolean isOpen(CoverPicture picture, SiteId id) {
        SiteRules site = picture.sites().get(id);
        return site != null && site.isOpenOn(picture.day());
    }
}
