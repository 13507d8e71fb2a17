package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Estimates how long the rest of an assessment takes, from the pauses between the answers of the present sitting. */
final class Pace {

    private static final double FIRST_GUESS_SECONDS = 12;
    private static final double LONGEST_SECONDS = 60;
    private static final int ENOUGH = 5;
    private static final Duration BREAK = Duration.ofMinutes(30);

    private Pace() {}

    /** Whole minutes for the unanswered competencies, rounded up; 0 when there are none. */
    static int minutesLeft(int unanswered, Collection<Instant> answeredAt, Instant now) {
        return (int) Math.ceil(Math.max(0, unanswered) * secondsEach(answeredAt, now) / 60);
    }

    /** Seconds for one competency: twelve until five were timed in this sitting, then the median, a minute at most. */
    static double secondsEach(Collection<Instant> answeredAt, Instant now) {
        List<Double> gaps = gapsOfThisSitting(answeredAt, now);
        if (gaps.size() < ENOUGH) {
            return FIRST_GUESS_SECONDS;
        }
        gaps.sort(null);
        int middle = gaps.size() / 2;
        return gaps.size() % 2 == 1 ? gaps.get(middle) : (gaps.get(middle - 1) + gaps.get(middle)) / 2;
    }

    /** Answers given at one moment, such as a whole domain on one page, were not timed one by one. */
    private static List<Double> gapsOfThisSitting(Collection<Instant> answeredAt, Instant now) {
        var gaps = new ArrayList<Double>();
        Instant later = now;
        boolean newest = true;
        for (Instant at :
                answeredAt.stream().distinct().sorted((a, b) -> b.compareTo(a)).toList()) {
            Duration gap = Duration.between(at, later);
            if (gap.compareTo(BREAK) > 0) {
                break;
            }
            if (!newest) {
                gaps.add(Math.min(LONGEST_SECONDS, gap.toNanos() / 1e9));
            }
            newest = false;
            later = at;
        }
        return gaps;
    }
}
