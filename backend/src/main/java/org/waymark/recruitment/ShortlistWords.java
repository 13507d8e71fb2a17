package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.people.People;

/** Puts together what somebody who shortlists may see: nobody sees another's mark before both have handed in. */
@Singleton
class ShortlistWords {

    static final String WAITS_NO_MORE = "This candidate is not waiting to be shortlisted any more.";

    private static final int SEATS = 2;

    private final ShortlistRepository sheets;
    private final VacancyCriterionRepository criteria;
    private final VacancyWords words;
    private final People people;
    private final Access access;

    ShortlistWords(
            ShortlistRepository sheets,
            VacancyCriterionRepository criteria,
            VacancyWords words,
            People people,
            Access access) {
        this.sheets = sheets;
        this.criteria = criteria;
        this.words = words;
        this.people = people;
        this.access = access;
    }

    ShortlistList list(Actor actor, VacancyRow vacancy, List<CandidateRow> rows) {
        Map<CandidateId, List<ShortlistSheetRow>> all =
                sheets.sheetsOf(vacancy.id()).stream().collect(Collectors.groupingBy(ShortlistSheetRow::candidateId));
        return new ShortlistList(
                words.page(actor, List.of(vacancy), 1),
                rows.stream()
                        .map(row -> line(actor, row, all.getOrDefault(row.id(), List.of())))
                        .toList(),
                criteria.of(vacancy.id()).size());
    }

    private static ShortlistList.Line line(Actor actor, CandidateRow row, List<ShortlistSheetRow> of) {
        MarkerStanding mine = standing(actor, of);
        boolean waits = waits(row);
        boolean both = areIn(of);
        return new ShortlistList.Line(
                row.id(),
                row.name(),
                row.stage(),
                !row.isOpen(),
                mine,
                others(actor, of),
                waits
                        && mine != MarkerStanding.HANDED_IN
                        && whyNotMark(actor, row, of).isEmpty(),
                waits && both);
    }

    ShortlistFile file(Actor actor, CandidateKeeping.Found found) {
        CandidateRow row = found.one();
        List<ShortlistSheetRow> of = sheets.sheets(row.id());
        List<Criterion> asked = asked(row);
        var mine = new HashMap<Integer, CriterionMark>();
        sheets.marksBy(row.id(), actor.person()).forEach(mark -> mine.put(mark.place(), mark.mark()));
        return new ShortlistFile(
                words.page(actor, List.of(found.vacancy()), 1),
                row.id(),
                row.name(),
                row.stage(),
                row.isOpen(),
                row.version(),
                asked,
                mine,
                standing(actor, of),
                others(actor, of),
                whyNotMark(actor, row, of),
                waits(row) && standing(actor, of) == MarkerStanding.MARKING,
                toFree(actor, found, of),
                areIn(of) ? Optional.of(both(actor, row.id(), asked, of)) : Optional.empty());
    }

    /** Those others who have not handed in, by name, for those who may free their seats; nobody for everybody else. */
    private List<ShortlistFile.Seat> toFree(Actor actor, CandidateKeeping.Found found, List<ShortlistSheetRow> of) {
        if (!waits(found.one())
                || !access.allows(
                        actor, Permission.KEEP_CANDIDATES, found.vacancy().serviceId())) {
            return List.of();
        }
        List<PersonId> open = of.stream()
                .filter(sheet -> !sheet.isSubmitted() && !actor.is(sheet.markerId()))
                .map(ShortlistSheetRow::markerId)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var names = new HashMap<PersonId, String>();
        people.names(actor, open).forEach((person, name) -> names.put(person, name.full()));
        return open.stream()
                .map(marker -> new ShortlistFile.Seat(marker, names.getOrDefault(marker, "Somebody else")))
                .toList();
    }

    List<Criterion> asked(CandidateRow row) {
        return criteria.of(row.vacancyId()).stream()
                .map(AskedCriterion::criterion)
                .toList();
    }

    private ShortlistFile.Both both(Actor actor, CandidateId id, List<Criterion> asked, List<ShortlistSheetRow> of) {
        ShortlistSheetRow first = of.getFirst();
        ShortlistSheetRow second = of.getLast();
        var marks = new HashMap<PersonId, Map<Integer, CriterionMark>>();
        sheets.marks(id)
                .forEach(mark -> marks.computeIfAbsent(mark.markerId(), marker -> new HashMap<>())
                        .put(mark.place(), mark.mark()));
        var names = new HashMap<PersonId, String>();
        people.names(actor, List.of(first.markerId(), second.markerId()))
                .forEach((person, name) -> names.put(person, name.full()));
        var pairs = new ArrayList<ShortlistFile.Pair>();
        for (int place = 0; place < asked.size(); place++) {
            pairs.add(new ShortlistFile.Pair(
                    asked.get(place), of(marks, first.markerId(), place), of(marks, second.markerId(), place)));
        }
        pairs.sort(Comparator.comparing(pair -> !pair.differs()));
        return new ShortlistFile.Both(
                says(actor, first, names),
                says(actor, second, names),
                pairs,
                of.stream().anyMatch(sheet -> actor.is(sheet.markerId())));
    }

    private static @Nullable CriterionMark of(
            Map<PersonId, Map<Integer, CriterionMark>> marks, PersonId who, int place) {
        return marks.getOrDefault(who, Map.of()).get(place);
    }

    private static ShortlistFile.Says says(Actor actor, ShortlistSheetRow sheet, Map<PersonId, String> names) {
        return new ShortlistFile.Says(
                names.getOrDefault(sheet.markerId(), "Somebody else"), actor.is(sheet.markerId()), sheet.saysYes());
    }

    static boolean waits(CandidateRow row) {
        return row.isOpen() && row.stage() == CandidateStage.RECEIVED;
    }

    static boolean areIn(List<ShortlistSheetRow> of) {
        return of.size() == SEATS && of.stream().allMatch(ShortlistSheetRow::isSubmitted);
    }

    private static MarkerStanding standing(Actor actor, List<ShortlistSheetRow> of) {
        return of.stream()
                .filter(sheet -> actor.is(sheet.markerId()))
                .findFirst()
                .map(ShortlistWords::standing)
                .orElse(MarkerStanding.NOT_BEGUN);
    }

    private static MarkerStanding standing(ShortlistSheetRow sheet) {
        return sheet.isSubmitted() ? MarkerStanding.HANDED_IN : MarkerStanding.MARKING;
    }

    private static List<MarkerStanding> others(Actor actor, List<ShortlistSheetRow> of) {
        return of.stream()
                .filter(sheet -> !actor.is(sheet.markerId()))
                .map(ShortlistWords::standing)
                .toList();
    }

    /** Why the actor cannot mark; empty where they can. */
    static String whyNotMark(Actor actor, CandidateRow row, List<ShortlistSheetRow> of) {
        if (!waits(row)) {
            return WAITS_NO_MORE;
        }
        Optional<ShortlistSheetRow> mine =
                of.stream().filter(sheet -> actor.is(sheet.markerId())).findFirst();
        if (mine.isPresent()) {
            return mine.get().isSubmitted() ? "You have handed in your marks. They stay as they are." : "";
        }
        return of.size() == SEATS ? "Two other people mark this candidate. A third does not." : "";
    }
}
