package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.OpeningHours;
import org.waymark.provision.SiteKind;

/** A copy of a picture in which moves happen, one after the other. */
final class Pretence {

    /** Needs that only exist here have numbers that no record has. */
    private static final int NEEDS_OF_A_MOVE = 1000;

    private final CoverPicture before;
    private final Map<PersonId, PersonOnTeam> people = new LinkedHashMap<>();
    private final Map<CoverNeedId, CoverNeed> needs = new LinkedHashMap<>();
    private final Map<SiteId, SiteRules> sites;
    private final Map<SiteId, SiteKind> kinds;
    private final Map<SiteId, EstablishmentSums.Place> places;

    Pretence(ScenarioBasis basis, CoverPicture before) {
        this.before = before;
        before.people().forEach(person -> people.put(person.person(), person));
        before.needs().forEach(need -> needs.put(need.id(), need));
        sites = new LinkedHashMap<>(before.sites());
        kinds = new LinkedHashMap<>(basis.kinds());
        places = new LinkedHashMap<>(basis.places());
    }

    CoverPicture picture() {
        return new CoverPicture(
                before.service(),
                before.named(),
                before.day(),
                before.framework(),
                List.copyOf(needs.values()),
                sites,
                List.copyOf(people.values()));
    }

    LocalDate day() {
        return before.day();
    }

    CoverPicture recorded() {
        return before;
    }

    /** Somebody who works in the service on the day of the picture. */
    Optional<PersonOnTeam> working(PersonId id) {
        return Optional.ofNullable(people.get(id))
                .filter(person -> person.posts().stream()
                        .anyMatch(
                                post -> post.isWorkedOn(day()) && post.service().equals(before.service())));
    }

    void put(PersonOnTeam person) {
        people.put(person.person(), person);
    }

    void remove(PersonId person) {
        people.remove(person);
    }

    Optional<SiteRules> site(SiteId id) {
        return Optional.ofNullable(sites.get(id));
    }

    Optional<SiteKind> kind(SiteId id) {
        return Optional.ofNullable(kinds.get(id));
    }

    void open(SiteRules site, SiteKind kind) {
        sites.put(site.id(), site);
        kinds.put(site.id(), kind);
        places.put(site.id(), new EstablishmentSums.Place(site.name(), null));
    }

    void hours(SiteRules site, OpeningHours hours) {
        places.put(site.id(), new EstablishmentSums.Place(site.name(), hours));
    }

    Map<SiteId, EstablishmentSums.Place> places() {
        return places;
    }

    boolean hasSiteCalled(String name) {
        return sites.values().stream().anyMatch(site -> site.name().equalsIgnoreCase(name));
    }

    List<CoverNeed> needsOf(SiteId site) {
        return needs.values().stream().filter(need -> need.site().equals(site)).toList();
    }

    void put(CoverNeed need) {
        needs.put(need.id(), need);
    }

    void drop(CoverNeed need) {
        needs.remove(need.id());
    }

    /** Adds needs of a template to a site; they exist in this scenario only. */
    void addAll(List<CoverNeed> template, SiteId site, int place) {
        var added = new ArrayList<CoverNeed>();
        for (CoverNeed need : template) {
            var id = new CoverNeedId(-((long) place * NEEDS_OF_A_MOVE + added.size() + 1));
            added.add(new CoverNeed(
                    id,
                    site,
                    need.pathway(),
                    need.days(),
                    need.hours(),
                    need.role(),
                    need.competencies(),
                    need.headcount(),
                    need.womanChoice(),
                    need.clearance(),
                    need.criticality(),
                    need.reason()));
        }
        added.forEach(this::put);
    }
}
