package org.waymark.reporting;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.development.CareerDirection;
import org.waymark.development.CareerDirections;
import org.waymark.development.CareerLadders;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.development.PlanGoal;
import org.waymark.development.PlanPage;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.provision.LdServices;
import org.waymark.reporting.ConversationPage.Strength;

/** Gathers what somebody brings to a talk about their career; everything is asked in their own name. */
@Singleton
class ConversationFacts {

    private static final int MOST = 6;
    private static final int MOST_GOALS = 5;

    private final CareerLadders ladders;
    private final CareerDirections directions;
    private final DevelopmentPlans plans;
    private final AgreedLevels agreed;
    private final EvidenceLocker locker;
    private final Posts posts;
    private final LdServices services;
    private final Frameworks frameworks;

    ConversationFacts(
            CareerLadders ladders,
            CareerDirections directions,
            DevelopmentPlans plans,
            AgreedLevels agreed,
            EvidenceLocker locker,
            Posts posts,
            LdServices services,
            Frameworks frameworks) {
        this.ladders = ladders;
        this.directions = directions;
        this.plans = plans;
        this.agreed = agreed;
        this.locker = locker;
        this.posts = posts;
        this.services = services;
        this.frameworks = frameworks;
    }

    ConversationPage of(Actor actor) {
        Ladder ladder = ladders.mine(actor);
        Optional<RoleCode> said = directions.mine(actor).map(CareerDirection::roleCode);
        PlanPage plan = plans.of(actor, actor.person());
        Post post = posts.current(actor, actor.person()).orElse(null);
        List<Strength> strengths = strengths(actor);
        return new ConversationPage(
                plan.name(),
                post == null ? "" : services.find(actor, post.service()).name(),
                post == null ? null : post.startsOn(),
                plan.term(),
                ladder,
                locker.list(actor, null, 0, MOST).pieces(),
                strengths.stream().limit(MOST).toList(),
                strengths.size(),
                ladders.compare(actor, said.orElseGet(() -> nearest(ladder))),
                said.isPresent(),
                plan.open().stream().limit(MOST_GOALS).map(PlanGoal::own).toList(),
                plan.day());
    }

    /** The highest levels first; of those alike the newest. */
    private List<Strength> strengths(Actor actor) {
        Framework framework = frameworks.published();
        return agreed.of(actor, actor.person()).levels().entrySet().stream()
                .flatMap(entry -> framework.find(entry.getKey()).stream()
                        .map(competency -> new Strength(
                                competency,
                                framework.words(entry.getValue().level()),
                                entry.getValue().agreedOn())))
                .sorted(Comparator.comparing((Strength one) -> one.level().level())
                        .thenComparing(Strength::agreedOn)
                        .reversed()
                        .thenComparing(one -> one.competency().sortOrder()))
                .toList();
    }

    private static RoleCode nearest(Ladder ladder) {
        return ladder.next().stream()
                .min(Comparator.comparingInt(LadderStep::missing))
                .or(ladder::here)
                .orElseGet(() -> ladder.steps().getFirst())
                .profile()
                .code();
    }
}
