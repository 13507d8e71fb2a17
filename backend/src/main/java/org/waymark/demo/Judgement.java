package org.waymark.demo;

import java.util.SplittableRandom;
import org.waymark.assessment.Answer;
import org.waymark.framework.Requirement;
import org.waymark.kernel.Level;

/**
 * What somebody says of each competency and what is agreed, drawn from chance that is the same at every telling. People
 * have a strength of their own, do better in some domains than in others, and grow with the years.
 */
final class Judgement {

    private static final double BEGINNERS_GAP = -0.55;
    private static final double GROWTH_A_YEAR = 0.27;
    private static final double MOST_GROWTH = 0.75;
    private static final double NOT_MY_ROLE = 0.04;
    private static final int MINOR_NEED = 2;

    private final String person;
    private final double level;
    private final String round;

    /**
     * @param strength how many steps the person tends to be above others against the same needs
     * @param years how long they have been with us
     * @param round what tells this assessment from the person's others
     */
    Judgement(String person, double strength, double years, String round) {
        this.person = person;
        this.level = strength + BEGINNERS_GAP + Math.min(MOST_GROWTH, years * GROWTH_A_YEAR);
        this.round = round;
    }

    /** What the person says. */
    Answer self(Requirement need) {
        if (need.level().value() <= MINOR_NEED && chance("role", need).nextDouble() < NOT_MY_ROLE) {
            return new Answer.NotMyRole();
        }
        double domain = 0.35
                * chance("domain " + need.competency().value().substring(0, 3)).nextGaussian();
        double competency = 0.4 * chance("competency", need).nextGaussian();
        double mood = 0.25 * chance("mood " + round, need).nextGaussian();
        return rated(need.level().value() + (int) Math.round(level + domain + competency + mood));
    }

    /** What the two settle on: mostly what the person says, sometimes a step away, seldom two. */
    Answer agreed(Requirement need, Answer self) {
        double draw = chance("talk " + round, need).nextDouble();
        return switch (self) {
            case Answer.NotMyRole() -> draw < 0.7 ? self : rated(1);
            case Answer.Rated(Level said) -> rated(said.value() + steps(draw));
        };
    }

    private static int steps(double draw) {
        if (draw < 0.015) {
            return -2;
        }
        if (draw < 0.07) {
            return -1;
        }
        return draw > 0.94 ? 1 : 0;
    }

    private static Answer rated(int value) {
        return new Answer.Rated(new Level(Math.clamp(value, 0, Level.HIGHEST)));
    }

    private SplittableRandom chance(String of, Requirement need) {
        return chance(of + " " + need.competency());
    }

    private SplittableRandom chance(String of) {
        return new SplittableRandom(((long) person.hashCode() << 32) ^ of.hashCode());
    }
}
