package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreedLevel;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.EvidenceTitles;
import org.waymark.assessment.LevelHistory;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Requirement;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRules;

/** Gathers what lies behind one cell of the heat map. */
@Singleton
class CellDetails {

    private static final String UNKNOWN = "somebody who is no longer listed";

    private final Posts posts;
    private final People people;
    private final AgreedLevels levels;
    private final EvidenceTitles evidence;
    private final Frameworks frameworks;
    private final ServiceRules rules;
    private final Today today;

    CellDetails(
            Posts posts,
            People people,
            AgreedLevels levels,
            EvidenceTitles evidence,
            Frameworks frameworks,
            ServiceRules rules,
            Today today) {
        this.posts = posts;
        this.people = people;
        this.levels = levels;
        this.evidence = evidence;
        this.frameworks = frameworks;
        this.rules = rules;
        this.today = today;
    }

    CellDetail of(Actor actor, PersonId person, CompetencyCode code) {
        LocalDate day = today.day();
        Framework framework = frameworks.published();
        Competency competency = framework.competency(code);
        LevelHistory known = levels.history(actor, person, code);
        List<AgreedLevel> history = known.levels();
        PersonName name = people.names(actor, List.of(person)).get(person);
        Optional<Asked> asked = asked(framework, posts.of(actor, person), code, day);
        Level need = asked.map(Asked::need).orElse(null);
        return new CellDetail(
                person,
                name == null ? UNKNOWN : name.full(),
                asked.map(Asked::role).orElse(""),
                competency,
                need == null ? null : framework.words(code, need),
                history.stream()
                        .map(one -> new CellDetail.Agreed(
                                framework.words(one.level()),
                                one.agreedOn(),
                                known.names().getOrDefault(one.agreedBy(), UNKNOWN)))
                        .toList(),
                evidence.forCompetency(actor, person, code),
                history.isEmpty()
                        ? Cell.of(need, null, null)
                        : cell(
                                need,
                                history.getFirst(),
                                day,
                                asked.map(one -> rule(actor, one.service(), day))
                                        .orElse(ServiceRule.USUAL)));
    }

    private static Cell cell(@Nullable Level need, AgreedLevel newest, LocalDate day, ServiceRule rule) {
        return Cell.of(need, newest.level(), Age.of(newest.agreedOn(), day, rule.levelMonths()));
    }

    private ServiceRule rule(Actor actor, ServiceId service, LocalDate day) {
        return rules.on(actor, Set.of(service), day).getOrDefault(service, ServiceRule.USUAL);
    }

    /** A post with what it asks for, if it does. */
    private record Asked(
            ServiceId service, String role, @Nullable Level need) {

        int weight() {
            Level known = need;
            return known == null ? -1 : known.value();
        }
    }

    private static Optional<Asked> asked(
            Framework framework, List<Post> posts, CompetencyCode competency, LocalDate day) {
        return posts.stream()
                .filter(post -> post.holdsOn(day))
                .map(post -> {
                    Requirement need = framework
                            .requirementsOf(post.role(), post.strands())
                            .get(competency);
                    return new Asked(
                            post.service(),
                            framework.role(post.role()).map(RoleProfile::named).orElse(""),
                            need == null ? null : need.level());
                })
                .reduce((a, b) -> b.weight() > a.weight() ? b : a);
    }
}
