package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.framework.Competency;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.people.TeamMember;

/**
 * Two people in their posts, competency by competency.
 *
 * @param differing where both have an agreed level and it differs, furthest apart first
 * @param oneSided where only one of them has an agreed level that their role asks for
 * @param same where both are at the same level
 */
public record SideBySide(
        String team,
        LocalDate day,
        Somebody first,
        Somebody second,
        List<Line> differing,
        List<Line> oneSided,
        List<Line> same) {

    /** One of the two. */
    public record Somebody(PersonId person, PostId post, String name, String role, int careerLevel) {}

    /** One competency with both cells. */
    public record Line(CompetencyCode competency, String title, Cell first, Cell second) {

        /** How far the first is above the second; 0 where a level is missing. */
        public int apart() {
            Level one = first.level();
            Level other = second.level();
            return one == null || other == null ? 0 : one.value() - other.value();
        }

        private boolean isOneSided() {
            return (first.level() == null) != (second.level() == null);
        }

        private boolean isEmpty() {
            return first.level() == null && second.level() == null;
        }
    }

    /** @throws Refused.NotFound if one of the posts is not among those of the team that the actor may see */
    static SideBySide of(TeamPicture picture, PostId one, PostId other) {
        TeamMember first = member(picture, one);
        TeamMember second = member(picture, other);
        var lines = new ArrayList<Line>();
        for (Competency competency : picture.framework().competencies()) {
            var line = new Line(
                    competency.code(),
                    competency.title(),
                    picture.cell(first, competency),
                    picture.cell(second, competency));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return new SideBySide(
                picture.named(),
                picture.day(),
                somebody(picture, first),
                somebody(picture, second),
                lines.stream()
                        .filter(line -> line.apart() != 0)
                        .sorted(Comparator.comparingInt((Line line) -> -Math.abs(line.apart())))
                        .toList(),
                lines.stream().filter(Line::isOneSided).toList(),
                lines.stream()
                        .filter(line -> line.apart() == 0 && !line.isOneSided())
                        .toList());
    }

    private static TeamMember member(TeamPicture picture, PostId post) {
        return picture.members().stream()
                .filter(member -> member.post().equals(post))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("person"));
    }

    private static Somebody somebody(TeamPicture picture, TeamMember member) {
        return new Somebody(
                member.person(),
                member.post(),
                member.name().full(),
                picture.roleOf(member),
                picture.careerLevelOf(member));
    }

    /** How the two compare in one sentence, with their names or without. */
    public String sentence(boolean names) {
        return Sentences.sideBySide(this, names);
    }
}
