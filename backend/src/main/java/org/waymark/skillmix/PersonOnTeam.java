package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.people.TeamPost;
import org.waymark.vetting.Cleared;

/**
 * What is recorded about somebody that says where they may work and what they can do.
 *
 * @param supervisedUntil the last day on which supervision is in date; none where no supervision is recorded
 * @param trainedUntil the last day on which each mandatory course is in date, by its name; empty where none is recorded
 */
public record PersonOnTeam(
        PersonId person,
        String name,
        List<TeamPost> posts,
        List<Cleared> clearances,
        Map<CompetencyCode, DatedLevel> levels,
        @Nullable LocalDate supervisedUntil,
        Map<String, LocalDate> trainedUntil) {

    public PersonOnTeam {
        posts = List.copyOf(posts);
        clearances = List.copyOf(clearances);
        levels = Map.copyOf(levels);
        trainedUntil = Map.copyOf(trainedUntil);
    }

    /** The same person in other posts. */
    PersonOnTeam in(List<TeamPost> others) {
        return new PersonOnTeam(person, name, others, clearances, levels, supervisedUntil, trainedUntil);
    }

    /** The same person with other clearances. */
    PersonOnTeam cleared(List<Cleared> others) {
        return new PersonOnTeam(person, name, posts, others, levels, supervisedUntil, trainedUntil);
    }

    /** The same person with other agreed levels. */
    PersonOnTeam agreed(Map<CompetencyCode, DatedLevel> others) {
        return new PersonOnTeam(person, name, posts, clearances, others, supervisedUntil, trainedUntil);
    }

    /** The post somebody works in on the day; where there are several, the first that names the site. */
    Optional<TeamPost> postOn(LocalDate day, SiteRules site) {
        return posts.stream()
                .filter(post -> post.isWorkedOn(day) && post.service().equals(site.service()))
                .filter(post -> post.sites().contains(site.id()))
                .findFirst();
    }

    /** The last of the days up to the given one on which levels were agreed. */
    Optional<LocalDate> agreedBy(LocalDate day) {
        return levels.values().stream()
                .map(DatedLevel::agreedOn)
                .filter(agreed -> !agreed.isAfter(day))
                .max(LocalDate::compareTo);
    }
}
