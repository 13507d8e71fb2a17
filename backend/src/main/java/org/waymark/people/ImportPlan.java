package org.waymark.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.people.ImportRow.Outcome;
import org.waymark.sheet.SheetFaults;

/** What the lines of a file would add to what is there, worked out without the database. */
final class ImportPlan {

    final List<PersonRow> people = new ArrayList<>();
    final List<PostRow> posts = new ArrayList<>();
    final List<PostStrandRow> strands = new ArrayList<>();
    final List<PostSiteRow> sites = new ArrayList<>();
    final List<SupervisionLink> links = new ArrayList<>();
    final List<ImportRow> rows = new ArrayList<>();

    private final ImportPeople.Known known;
    private final ImportPlaces.Found places;
    private final Framework framework;
    private final Instant now;
    private final SheetFaults faults;
    private final Map<ImportLine, PersonId> ids = new HashMap<>();

    ImportPlan(
            ImportPeople.Known known, ImportPlaces.Found places, Framework framework, Instant now, SheetFaults faults) {
        this.known = known;
        this.places = places;
        this.framework = framework;
        this.now = now;
        this.faults = faults;
    }

    void work(List<ImportLine> lines) {
        var identities = new ImportIdentities(known, faults);
        identities.lookForTwins(lines);
        var outcomes = new HashMap<ImportLine, Outcome>();
        for (ImportLine line : lines) {
            PersonRow person = identities.find(line);
            ids.put(line, person == null ? new PersonId(Ids.next()) : person.id());
            outcomes.put(line, place(line, person));
        }
        var supervision = new ImportSupervision(known, ids, faults);
        for (ImportLine line : lines) {
            SupervisionLink link = supervision.of(line);
            if (link != null) {
                links.add(link);
            }
            Outcome outcome = outcomes.getOrDefault(line, Outcome.UNCHANGED);
            boolean linkOnly = outcome == Outcome.UNCHANGED && link != null;
            rows.add(new ImportRow(line.line(), line.person(), linkOnly ? Outcome.NEW_SUPERVISION : outcome));
        }
    }

    /** Checks the post of the line and adds what is new of person and post. */
    private Outcome place(ImportLine line, @Nullable PersonRow person) {
        ImportPlaces.Place place = places.of(line, faults);
        RoleCode role = line.role();
        BigDecimal hours = line.weeklyHours();
        LocalDate start = line.span().startsOn();
        var wrong = new Faults();
        if (role != null && hours != null) {
            PostCheck.facts(framework, wrong, new PostCheck.Facts(role, line.payBand(), hours, line.strands()));
        }
        PersonId id = ids.getOrDefault(line, new PersonId(0));
        Outcome outcome = person == null ? Outcome.NEW_PERSON : Outcome.NEW_POST;
        if (role != null && hours != null && start != null && place != null) {
            PostRow post = row(line, id, place, role, hours, start);
            PostCheck.days(wrong, post);
            Post same = wrong.isEmpty() ? overlapping(post) : null;
            if (same == null) {
                add(line, post, person == null, place);
            } else if (equal(same, post.with(line.strands(), place.sites()))) {
                outcome = Outcome.UNCHANGED;
            } else {
                wrong.add(
                        "starts_on",
                        "%s already holds this role there from %s, with other details. A file only adds: change the post itself."
                                .formatted(line.person(), Today.inWords(same.startsOn())));
            }
        }
        faults.addAll(line.line(), wrong);
        return outcome;
    }

    private PostRow row(
            ImportLine line, PersonId id, ImportPlaces.Place place, RoleCode role, BigDecimal hours, LocalDate start) {
        return new PostRow(
                new PostId(Ids.next()),
                id,
                place.service(),
                place.team(),
                role,
                line.payBand(),
                hours,
                start,
                line.span().endsOn(),
                known.terms().end(role, start, line.span().volunteerTermEndsOn()),
                0);
    }

    private @Nullable Post overlapping(PostRow post) {
        LocalDate end = post.endsOn() == null ? PostCheck.FAR_OFF : post.endsOn();
        return known.posts().getOrDefault(post.personId(), List.of()).stream()
                .filter(other -> other.service().equals(post.serviceId()))
                .filter(other -> other.role().equals(post.roleCode()))
                .filter(other -> !other.startsOn().isAfter(end))
                .filter(other -> other.endsOn() == null || !other.endsOn().isBefore(post.startsOn()))
                .findFirst()
                .orElse(null);
    }

    private static boolean equal(Post there, Post wanted) {
        return Objects.equals(there.team(), wanted.team())
                && there.payBand().equals(wanted.payBand())
                && there.weeklyHours().compareTo(wanted.weeklyHours()) == 0
                && there.startsOn().equals(wanted.startsOn())
                && Objects.equals(there.endsOn(), wanted.endsOn())
                && Objects.equals(there.volunteerTermEndsOn(), wanted.volunteerTermEndsOn())
                && there.strands().equals(Set.copyOf(wanted.strands()))
                && there.sites().equals(wanted.sites());
    }

    private void add(ImportLine line, PostRow post, boolean newPerson, ImportPlaces.Place place) {
        if (newPerson) {
            people.add(new PersonRow(post.personId(), line.given(), line.family(), line.email(), null, now, 0));
        }
        posts.add(post);
        line.strands().forEach(strand -> strands.add(PostStrandRow.of(post.id(), strand)));
        place.sites().forEach(site -> sites.add(PostSiteRow.of(post.id(), site)));
    }
}
