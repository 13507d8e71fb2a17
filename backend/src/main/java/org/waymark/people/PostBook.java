package org.waymark.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.Today;

/** Writes posts down, one person at a time, once the rules have been asked. */
@Singleton
class PostBook {

    private final PostRepository posts;
    private final PostDetailRepository details;
    private final PostSiteRepository postSites;
    private final PersonRepository people;
    private final PostAssembly assembly;
    private final PostCheck check;
    private final Today today;

    PostBook(
            PostRepository posts,
            PostDetailRepository details,
            PostSiteRepository postSites,
            PersonRepository people,
            PostAssembly assembly,
            PostCheck check,
            Today today) {
        this.posts = posts;
        this.details = details;
        this.postSites = postSites;
        this.people = people;
        this.assembly = assembly;
        this.check = check;
        this.today = today;
    }

    PostId add(Actor actor, NewPost post) {
        mustBeHere(lock(post.person()));
        var row = new PostRow(
                new PostId(Ids.next()),
                post.person(),
                post.service(),
                post.team(),
                post.role(),
                post.payBand().strip(),
                post.weeklyHours(),
                post.startsOn(),
                post.endsOn(),
                check.term(post.role(), post.startsOn(), post.volunteerTermEndsOn()),
                0);
        var faults = new Faults();
        check.check(actor, faults, row, new PostCheck.PostRequest(post.strands(), post.sites(), post.startsOn()));
        faults.refuseIfAny();
        posts.save(row);
        keepDetails(row.id(), post.strands(), post.sites());
        return row.id();
    }

    void change(Actor actor, PostRow before, ChangedPost changed) {
        mustBeOpen(before);
        LocalDate day = before.startsOn().isAfter(today.day()) ? before.startsOn() : today.day();
        var row = new PostRow(
                before.id(),
                before.personId(),
                before.serviceId(),
                changed.team(),
                changed.role(),
                changed.payBand().strip(),
                changed.weeklyHours(),
                before.startsOn(),
                before.endsOn(),
                check.term(changed.role(), before.startsOn(), changed.volunteerTermEndsOn()),
                changed.version());
        var faults = new Faults();
        check.check(actor, faults, row, new PostCheck.PostRequest(changed.strands(), changed.sites(), day));
        faults.refuseIfAny();
        mustBeOne(posts.claim(row.id(), changed.version()));
        posts.change(row);
        details.forgetStrands(row.id());
        details.forgetSites(row.id());
        keepDetails(row.id(), changed.strands(), changed.sites());
    }

    void end(PostRow before, LocalDate lastDay, int version) {
        mustBeOpen(before);
        mustBeOne(posts.end(before.id(), version, lastDay));
    }

    /** The post as it is once nobody else changes its holder any more. */
    PostRow locked(PostRow post) {
        lock(post.personId());
        return posts.find(post.id()).orElseThrow(() -> new Refused.NotFound("post"));
    }

    List<TeamRow> inService(ServiceId service, LocalDate day) {
        return details.inService(service, day);
    }

    List<TeamRow> inService(ServiceId service, LocalDate day, Collection<PersonId> among) {
        return details.inServiceOf(service, day, among);
    }

    List<TeamRow> ofPeople(Collection<PersonId> some, LocalDate day) {
        return details.ofPeople(some, day);
    }

    List<TeamMember> members(List<TeamRow> rows) {
        var parts = assembly.details(rows.stream().map(TeamRow::postId).toList());
        return rows.stream().map(row -> row.with(parts)).toList();
    }

    private PersonRow lock(PersonId person) {
        return people.lock(List.of(person)).stream().findFirst().orElseThrow(() -> new Refused.NotFound("person"));
    }

    private void keepDetails(PostId post, Set<StrandCode> strands, Set<SiteId> sites) {
        if (!strands.isEmpty()) {
            details.saveAll(strands.stream()
                    .map(strand -> PostStrandRow.of(post, strand))
                    .toList());
        }
        if (!sites.isEmpty()) {
            postSites.saveAll(
                    sites.stream().map(site -> PostSiteRow.of(post, site)).toList());
        }
    }

    private static void mustBeHere(PersonRow person) {
        LocalDate left = person.leftOn();
        if (left != null) {
            throw new Refused.NotNow(person.name().full() + " left on " + Today.inWords(left) + ".");
        }
    }

    private void mustBeOpen(PostRow post) {
        LocalDate end = post.endsOn();
        if (end != null && end.isBefore(today.day())) {
            throw new Refused.NotNow("This post ended on " + Today.inWords(end) + ". The past stays as it was.");
        }
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this post. Look at it again before you go on.");
        }
    }
}
