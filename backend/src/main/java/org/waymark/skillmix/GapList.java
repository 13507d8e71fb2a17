package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.waymark.framework.Competency;
import org.waymark.framework.Requirement;
import org.waymark.kernel.CompetencyCode;
import org.waymark.people.TeamMember;

/**
 * One page of a team's gaps, biggest first; the plain alternative to the heat map.
 *
 * @param total how many gaps there are on all pages
 * @param people how many people have at least one of them
 * @param unknown how many people have no agreed level at all in what is asked here
 * @param everybody how many people in post there are before any filter
 */
public record GapList(
        String team,
        LocalDate day,
        List<Gap> gaps,
        int from,
        int total,
        int people,
        int unknown,
        int everybody,
        Choices choices) {

    /** The most gaps on one page. */
    public static final int PAGE = 50;

    private static final Comparator<Gap> BIGGEST_FIRST = Comparator.comparingInt(Gap::below)
            .reversed()
            .thenComparing(gap -> gap.name().toLowerCase(Locale.UK))
            .thenComparing(Gap::competency);

    public boolean hasMore() {
        return from + gaps.size() < total;
    }

    static GapList of(TeamPicture picture, HeatMapQuestion question, int from) {
        return of(picture, question, from, PAGE);
    }

    /** All gaps on one page. */
    static GapList everything(TeamPicture picture, HeatMapQuestion question) {
        return of(picture, question, 0, Integer.MAX_VALUE);
    }

    private static GapList of(TeamPicture picture, HeatMapQuestion question, int from, int most) {
        HeatMap map = HeatMap.of(picture, question.opening(java.util.Set.of()));
        var shown = map.rows().stream().map(Row::post).collect(java.util.stream.Collectors.toSet());
        var gaps = new ArrayList<Gap>();
        for (TeamMember member : picture.members()) {
            if (shown.contains(member.post())) {
                gaps.addAll(gapsOf(picture, member, question.filter()));
            }
        }
        gaps.sort(BIGGEST_FIRST);
        int start = Math.clamp(from, 0, gaps.size());
        return new GapList(
                map.team(),
                map.day(),
                List.copyOf(gaps.subList(start, start + Math.min(gaps.size() - start, most))),
                start,
                gaps.size(),
                (int) gaps.stream().map(Gap::person).distinct().count(),
                (int) map.rows().stream().filter(Row::isUnknown).count(),
                map.everybody(),
                map.choices());
    }

    private static List<Gap> gapsOf(TeamPicture picture, TeamMember member, Filter filter) {
        var gaps = new ArrayList<Gap>();
        for (Requirement need : picture.asked(member).values()) {
            CompetencyCode code = need.competency();
            DatedLevel agreed = picture.agreed(member, code);
            if (agreed == null || agreed.level().meets(need.level())) {
                continue;
            }
            Competency competency = picture.framework().competency(code);
            if (filter.domain() == null || filter.domain().equals(competency.domainCode())) {
                gaps.add(new Gap(
                        member.person(),
                        member.name().full(),
                        picture.roleOf(member),
                        competency.domainCode(),
                        code,
                        competency.title(),
                        agreed.level(),
                        need.level(),
                        agreed.agreedOn(),
                        picture.framework().words(agreed.level()),
                        picture.framework().words(code, need.level())));
            }
        }
        return gaps;
    }
}
