package org.waymark.skillmix;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.people.TeamMember;

/**
 * A team's agreed levels on one day: a row for each person in post, a column for each domain and for each competency of
 * the domains that were opened.
 *
 * @param lens the lens it was asked for; without asking again it can be seen through any other that does not compare
 * @param months for how many months a level counts; 0 where the people work for services that differ
 * @param everybody how many people in post there are before any filter
 * @param anythingAgreed whether any level was ever agreed with anybody on the team
 * @param cover how the service's cover needs are met; nothing for whoever does not manage it
 */
public record HeatMap(
        String team,
        LocalDate day,
        Lens lens,
        int months,
        List<Column> columns,
        List<Row> rows,
        int everybody,
        boolean anythingAgreed,
        Choices choices,
        @Nullable CoverRows cover) {

    /** The map with the cover needs above it, where the picture holds them. */
    static HeatMap covered(TeamPicture picture, HeatMapQuestion question) {
        HeatMap map = of(picture, question);
        CoverPicture known = picture.cover();
        return known == null
                ? map
                : map.with(CoverRows.of(
                        Coverage.of(known, question.without()),
                        map.columns(),
                        question.filter().site(),
                        picture.framework()));
    }

    private HeatMap with(CoverRows rows) {
        return new HeatMap(team, day, lens, months, columns, this.rows, everybody, anythingAgreed, choices, rows);
    }

    static HeatMap of(TeamPicture picture, HeatMapQuestion question) {
        Filter filter = question.filter();
        List<Place> places = places(picture, question);
        List<Row> rows = picture.members().stream()
                .filter(member -> matches(picture, member, filter))
                .map(member -> row(picture, member, places))
                .filter(row -> !filter.onlyWithGaps() || row.hasGap())
                .toList();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < places.size(); i++) {
            int at = i;
            columns.add(places.get(i)
                    .with(Distribution.of(
                            rows.stream().map(row -> row.cells().get(at)).toList())));
        }
        return new HeatMap(
                picture.named(),
                picture.day(),
                question.lens(),
                picture.months(),
                List.copyOf(columns),
                rows,
                picture.members().size(),
                picture.hasLevels(),
                picture.choices(),
                null);
    }

    /** Whether it can be seen through the lens without asking again. */
    public boolean answers(Lens other) {
        return !other.compares() || other == lens;
    }

    /** What a screen reader says of the cell. */
    public String says(Row row, int column) {
        return Sentences.cell(lens, row, columns.get(column), row.cells().get(column));
    }

    /** The same through a lens without person and column, for a grid that says those by itself. */
    public String phrase(Lens through, Row row, int column) {
        return Sentences.phrase(through, row.cells().get(column));
    }

    /** The column in sentences that can stand in a business case; they name nobody. */
    public String sentence(Lens through, int column) {
        return Sentences.column(this, columns.get(column))
                + LensSentences.column(
                        through,
                        rows.stream().map(row -> row.cells().get(column)).toList());
    }

    private static List<Place> places(TeamPicture picture, HeatMapQuestion question) {
        var places = new ArrayList<Place>();
        for (Domain domain : picture.framework().domains()) {
            var only = question.filter().domain();
            if (only != null && !only.equals(domain.code())) {
                continue;
            }
            List<Competency> competencies = picture.framework().competenciesOf(domain.code());
            boolean opened = question.opened().contains(domain.code());
            places.add(new Place(domain, competencies, true, opened));
            if (opened) {
                competencies.forEach(one -> places.add(new Place(domain, List.of(one), false, true)));
            }
        }
        return places;
    }

    private static boolean matches(TeamPicture picture, TeamMember member, Filter filter) {
        return (filter.site() == null || member.sites().contains(filter.site()))
                && (filter.role() == null || filter.role().equals(member.role()))
                && (filter.team() == null || filter.team().equals(member.team()))
                && plain(member.name().full() + " " + picture.roleOf(member) + " " + picture.placeOf(member))
                        .contains(plain(filter.text().strip()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Row row(TeamPicture picture, TeamMember member, List<Place> places) {
        return new Row(
                member.person(),
                member.post(),
                member.name().full(),
                picture.roleOf(member),
                picture.careerLevelOf(member),
                picture.placeOf(member),
                places.stream().map(place -> place.cell(picture, member)).toList());
    }

    /** A column before anybody stands in it. */
    private record Place(Domain domain, List<Competency> competencies, boolean whole, boolean opened) {

        Cell cell(TeamPicture picture, TeamMember member) {
            return whole
                    ? Cell.of(competencies.stream()
                            .map(one -> picture.cell(member, one))
                            .toList())
                    : picture.cell(member, competencies.getFirst());
        }

        Column with(Distribution distribution) {
            return whole
                    ? new Column(domain.code(), null, domain.name(), opened, distribution)
                    : new Column(
                            domain.code(),
                            competencies.getFirst().code(),
                            competencies.getFirst().title(),
                            opened,
                            distribution);
        }
    }
}
