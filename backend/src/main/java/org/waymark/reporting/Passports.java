package org.waymark.reporting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreedLevel;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.EvidenceTitle;
import org.waymark.assessment.EvidenceTitles;
import org.waymark.assessment.PersonLevels;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Requirement;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.observation.Observation;
import org.waymark.observation.Observations;
import org.waymark.people.Directory;
import org.waymark.people.People;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonName;
import org.waymark.people.Post;
import org.waymark.people.PostCard;
import org.waymark.people.Posts;

/** Gathers what a passport says, in the same few statements for everybody. */
@Singleton
class Passports {

    private final Frameworks frameworks;
    private final Directory directory;
    private final Posts posts;
    private final People people;
    private final AgreedLevels agreed;
    private final EvidenceTitles evidence;
    private final Observations observations;
    private final Today today;

    Passports(
            Frameworks frameworks,
            Directory directory,
            Posts posts,
            People people,
            AgreedLevels agreed,
            EvidenceTitles evidence,
            Observations observations,
            Today today) {
        this.frameworks = frameworks;
        this.directory = directory;
        this.posts = posts;
        this.people = people;
        this.agreed = agreed;
        this.evidence = evidence;
        this.observations = observations;
        this.today = today;
    }

    Passport of(Actor actor, PersonId person) {
        Framework framework = frameworks.published();
        Optional<Post> post = posts.current(actor, person);
        PersonLevels levels = agreed.of(actor, person);
        Map<CompetencyCode, Requirement> needs = post.map(held -> framework.requirementsOf(held.role(), held.strands()))
                .orElse(Map.of());
        var parts = new ArrayList<Passport.Part>();
        var open = new ArrayList<Passport.Open>();
        for (Domain domain : framework.domains()) {
            var lines = new ArrayList<Passport.Line>();
            for (Competency competency : framework.competenciesOf(domain.code())) {
                ScaleLevel need = need(framework, needs.get(competency.code()));
                AgreedLevel level = levels.levels().get(competency.code());
                if (level != null) {
                    lines.add(line(framework, competency, need, level, levels));
                } else if (need != null) {
                    open.add(new Passport.Open(domain, competency, need));
                }
            }
            if (!lines.isEmpty()) {
                parts.add(new Passport.Part(domain, lines));
            }
        }
        return new Passport(
                holder(actor, person, framework, post),
                framework.about(),
                parts,
                open,
                titles(evidence.of(actor, person), framework),
                observed(observations.of(actor, person), framework),
                new Passport.Made(nameOf(actor), Today.inLondon(today.now())));
    }

    private Passport.Holder holder(Actor actor, PersonId person, Framework framework, Optional<Post> post) {
        PersonCard card = directory.card(actor, person);
        String service = post.flatMap(held -> card.posts().stream()
                        .filter(shown -> shown.post().id().equals(held.id()))
                        .findFirst())
                .map(PostCard::service)
                .orElse("");
        return new Passport.Holder(
                card.name().full(),
                post.flatMap(held -> framework.role(held.role())).orElse(null),
                framework.strands().stream()
                        .filter(strand ->
                                post.map(Post::strands).orElse(Set.of()).contains(strand.code()))
                        .toList(),
                service);
    }

    private String nameOf(Actor actor) {
        PersonName name = people.names(actor, List.of(actor.person())).get(actor.person());
        return name == null ? actor.name() : name.full();
    }

    private static @Nullable ScaleLevel need(Framework framework, @Nullable Requirement need) {
        return need == null ? null : framework.words(need.level());
    }

    private static Passport.Line line(
            Framework framework,
            Competency competency,
            @Nullable ScaleLevel need,
            AgreedLevel level,
            PersonLevels levels) {
        return new Passport.Line(
                competency,
                framework.words(level.level()),
                need,
                level.agreedOn(),
                levels.agreedBy(level),
                framework.words(competency.code(), level.level()));
    }

    private static List<Passport.Observed> observed(List<Observation> seen, Framework framework) {
        return seen.stream()
                .map(one -> new Passport.Observed(
                        framework
                                .find(one.competencyCode())
                                .map(Competency::title)
                                .orElse(one.competencyCode().value()),
                        framework.words(one.level()),
                        one.observedOn(),
                        one.observer()))
                .toList();
    }

    private static List<Passport.Evidence> titles(List<EvidenceTitle> titles, Framework framework) {
        return titles.stream()
                .map(title -> new Passport.Evidence(
                        title.title(),
                        title.dated(),
                        framework.competencies().stream()
                                .filter(competency -> title.competencies().contains(competency.code()))
                                .toList()))
                .toList();
    }
}
