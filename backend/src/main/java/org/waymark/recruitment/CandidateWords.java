package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;
import org.waymark.people.People;

/** Puts candidates together as far as the reader may know of them. */
@Singleton
class CandidateWords {

    private final VacancyRepository vacancies;
    private final VacancyCriterionRepository criteria;
    private final CandidateMoveRepository moves;
    private final CandidateCheck check;
    private final CandidateStarts starts;
    private final VacancyWords words;
    private final People people;
    private final Access access;
    private final Today today;

    CandidateWords(
            VacancyRepository vacancies,
            VacancyCriterionRepository criteria,
            CandidateMoveRepository moves,
            CandidateCheck check,
            CandidateStarts starts,
            VacancyWords words,
            People people,
            Access access,
            Today today) {
        this.vacancies = vacancies;
        this.criteria = criteria;
        this.moves = moves;
        this.check = check;
        this.starts = starts;
        this.words = words;
        this.people = people;
        this.access = access;
        this.today = today;
    }

    CandidateList list(Actor actor, VacancyRow vacancy, List<CandidateRow> rows) {
        boolean keeps = access.allows(actor, Permission.KEEP_CANDIDATES, vacancy.serviceId());
        boolean takes = vacancy.state() == VacancyState.OPEN && !vacancy.isDraft();
        return new CandidateList(
                words.page(actor, List.of(vacancy), 1),
                lines(actor, vacancy.id(), rows, keeps),
                !criteria.of(vacancy.id()).isEmpty(),
                new CandidateList.Mays(
                        keeps && takes,
                        keeps,
                        access.allows(actor, Permission.ASSESS_CANDIDATES, vacancy.serviceId())));
    }

    private List<CandidateLine> lines(Actor actor, VacancyId vacancy, List<CandidateRow> rows, boolean keeps) {
        Map<StartId, StartSight> sights = sights(actor, rows);
        Set<CandidateName> known = keeps ? known(actor, vacancy, rows) : Set.of();
        return rows.stream()
                .map(row -> line(row, sight(sights, row), known.contains(CandidateName.of(row)), keeps))
                .toList();
    }

    private Map<StartId, StartSight> sights(Actor actor, List<CandidateRow> rows) {
        List<StartId> ids = rows.stream()
                .map(CandidateRow::startId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return ids.isEmpty() ? Map.of() : starts.of(actor, ids);
    }

    private static @Nullable StartSight sight(Map<StartId, StartSight> sights, CandidateRow row) {
        StartId start = row.startId();
        return start == null ? null : sights.get(start);
    }

    /** Which of the names applied elsewhere too. */
    private Set<CandidateName> known(Actor actor, VacancyId vacancy, List<CandidateRow> rows) {
        Set<CandidateName> names = rows.stream().map(CandidateName::of).collect(Collectors.toUnmodifiableSet());
        Set<String> families = rows.stream().map(CandidateRow::familyName).collect(Collectors.toUnmodifiableSet());
        return check.elsewhere(actor, names, families, vacancy).stream()
                .map(CandidateName::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CandidateLine line(CandidateRow row, @Nullable StartSight sight, boolean known, boolean keeps) {
        boolean goesOn = row.isOpen();
        CandidateLine.State state = goesOn
                ? CandidateLine.State.GOING_ON
                : row.outcome() == null ? CandidateLine.State.IN_POST : CandidateLine.State.OVER;
        return new CandidateLine(
                row.id(),
                row.name(),
                goesOn && sight != null ? sight.stage() : row.stage(),
                row.stageSince(),
                row.receivedOn(),
                state,
                keeps ? row.outcome() : null,
                sight == null || state == CandidateLine.State.OVER ? null : sight.day(),
                known,
                row.version());
    }

    CandidateFile file(Actor actor, CandidateKeeping.Found found) {
        VacancyRow vacancy = found.vacancy();
        CandidateRow row = found.one();
        boolean keeps = access.allows(actor, Permission.KEEP_CANDIDATES, vacancy.serviceId());
        boolean hasCriteria = !criteria.of(vacancy.id()).isEmpty();
        StartSight sight = sight(sights(actor, List.of(row)), row);
        List<CandidateRow> elsewhere = keeps
                ? check.elsewhere(actor, Set.of(CandidateName.of(row)), Set.of(row.familyName()), vacancy.id())
                : List.of();
        return new CandidateFile(
                words.page(actor, List.of(vacancy), 1),
                line(row, sight, !elsewhere.isEmpty(), keeps),
                hasCriteria,
                access.allows(actor, Permission.ASSESS_CANDIDATES, vacancy.serviceId()),
                keeps ? Optional.of(kept(actor, found, sight, hasCriteria, elsewhere)) : Optional.empty());
    }

    private CandidateFile.Kept kept(
            Actor actor,
            CandidateKeeping.Found found,
            @Nullable StartSight sight,
            boolean hasCriteria,
            List<CandidateRow> elsewhere) {
        CandidateRow row = found.one();
        List<CandidateMove> all = moves.of(row.id());
        var whyNot = new EnumMap<CandidateStage, String>(CandidateStage.class);
        for (CandidateStage stage : CandidateStage.values()) {
            whyNot.put(stage, CandidateRules.whyNotMove(row, stage, hasCriteria));
        }
        return new CandidateFile.Kept(
                row.givenName(),
                row.familyName(),
                row.email(),
                row.sourceReference(),
                steps(actor, all),
                others(actor, elsewhere),
                whyNot,
                Arrays.stream(CandidateOutcome.values())
                        .filter(how -> CandidateRules.whyNotClose(row, how).isEmpty())
                        .toList(),
                !row.isOpen() && !row.stage().hasOffer() && takes(found.vacancy()),
                !all.isEmpty()
                        && CandidateRules.whyNotUndo(actor, row, all.getLast(), today.now())
                                .isEmpty(),
                CandidateRules.whyNoOffer(row, found.vacancy()),
                row.startId(),
                CandidateRules.offer(row, sight));
    }

    private static boolean takes(VacancyRow vacancy) {
        return vacancy.state() == VacancyState.OPEN && !vacancy.isDraft();
    }

    private List<CandidateFile.Step> steps(Actor actor, List<CandidateMove> all) {
        Set<PersonId> makers = all.stream().map(CandidateMove::madeBy).collect(Collectors.toUnmodifiableSet());
        var names = people.names(actor, makers);
        return all.stream()
                .map(move -> {
                    var name = names.get(move.madeBy());
                    return new CandidateFile.Step(move, name == null ? "" : name.full());
                })
                .toList();
    }

    private List<CandidateFile.Elsewhere> others(Actor actor, List<CandidateRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<VacancyId> ids = rows.stream().map(CandidateRow::vacancyId).collect(Collectors.toUnmodifiableSet());
        VacancyPage page = words.page(actor, vacancies.all(ids), ids.size());
        Map<VacancyId, String> titles = page.list().stream()
                .collect(Collectors.toMap(Vacancy::id, vacancy -> page.title(vacancy) + ", " + page.service(vacancy)));
        var others = new ArrayList<CandidateFile.Elsewhere>();
        rows.forEach(row -> others.add(new CandidateFile.Elsewhere(
                row.id(), row.name(), titles.getOrDefault(row.vacancyId(), ""), row.receivedOn(), row.stage())));
        return others;
    }
}
