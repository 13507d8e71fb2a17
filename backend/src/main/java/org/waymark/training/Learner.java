package org.waymark.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.people.TeamPost;

/** Somebody with all role profiles they hold on a day. */
record Learner(PersonId person, String name, Set<RoleCode> roles) {

    /** Everybody who works in one of the posts on the day, in the order of the posts. */
    static Map<PersonId, Learner> of(List<TeamPost> posts, LocalDate day) {
        var learners = new LinkedHashMap<PersonId, Learner>();
        posts.stream()
                .filter(post -> post.isWorkedOn(day))
                .forEach(post -> learners.computeIfAbsent(
                                post.person(),
                                person -> new Learner(person, post.name().full(), new HashSet<>()))
                        .roles()
                        .add(post.role()));
        return learners;
    }

    LearnerLine line(Collection<Course> courses, Map<String, LocalDate> done, LocalDate day) {
        return LearnerLine.of(
                person,
                name,
                Standings.of(courses, roles, done, day).stream()
                        .filter(CourseStanding::asked)
                        .toList());
    }
}
