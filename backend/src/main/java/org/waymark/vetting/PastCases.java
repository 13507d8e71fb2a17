package org.waymark.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Today;
import org.waymark.kernel.VettingCaseId;

/** What earlier cases tell about how long things take. Nothing is said of fewer than ten. */
public record PastCases(List<PastCase> cases) {

    public PastCases {
        cases = List.copyOf(cases);
    }

    /** Puts the cases together from their moves, which come by case and in order. */
    static PastCases of(List<MoveRow> moves, WorkingDays work) {
        Map<VettingCaseId, List<MoveRow>> byCase = moves.stream().collect(Collectors.groupingBy(MoveRow::caseId));
        return new PastCases(
                byCase.values().stream().map(one -> past(one, work)).toList());
    }

    /** A move that was taken back at once does not count, and neither does its taking back. */
    private static PastCase past(List<MoveRow> moves, WorkingDays work) {
        var kept = new ArrayList<MoveRow>();
        for (MoveRow move : moves) {
            if (!move.takesBack()) {
                kept.add(move);
            } else if (!kept.isEmpty()) {
                kept.removeLast();
            }
        }
        var days = new EnumMap<Stage, Integer>(Stage.class);
        kept.forEach(move -> days.merge(move.fromStage(), work.since(move.fromSince(), move.onDay()), Integer::sum));
        Optional<LocalDate> decided = firstTo(kept, Stage.DECISION_IN);
        MoveRow any = moves.getFirst();
        LocalDate opened = Today.inLondon(any.openedAt()).toLocalDate();
        return new PastCase(
                any.issuer(),
                any.level(),
                days,
                firstTo(kept, Stage.WITH_POLICE).orElse(null),
                decided.orElse(null),
                (int) kept.stream()
                        .filter(move -> move.toStage() == Stage.QUERY_FROM_POLICE)
                        .count(),
                decided.map(day -> work.since(opened, day)).orElse(0));
    }

    private static Optional<LocalDate> firstTo(List<MoveRow> moves, Stage stage) {
        return moves.stream()
                .filter(move -> move.toStage() == stage)
                .map(MoveRow::onDay)
                .findFirst();
    }

    /** From the opening of a case to the decision. */
    public Optional<Spread> whole(ForceCode issuer, String level) {
        return Spread.of(about(issuer, level).stream()
                .filter(one -> one.decidedOn() != null)
                .map(PastCase::whole)
                .toList());
    }

    /** How long cases stayed in a stage before they left it. */
    public Optional<Spread> in(ForceCode issuer, String level, Stage stage) {
        return Spread.of(about(issuer, level).stream()
                .map(one -> one.days().get(stage))
                .filter(Objects::nonNull)
                .toList());
    }

    /** Of the cases that first went to the police since the day, how many came back; none below ten. */
    public Optional<Returned> returned(LocalDate since) {
        List<PastCase> sent = cases.stream().filter(one -> isSince(one, since)).toList();
        int back = (int) sent.stream().filter(one -> one.returned() > 0).count();
        return sent.size() < Spread.FEWEST ? Optional.empty() : Optional.of(new Returned(back, sent.size()));
    }

    private static boolean isSince(PastCase one, LocalDate since) {
        LocalDate sent = one.sentOn();
        return sent != null && !sent.isBefore(since);
    }

    private List<PastCase> about(ForceCode issuer, String level) {
        Predicate<PastCase> same =
                one -> one.issuer().equals(issuer) && one.level().equals(level);
        return cases.stream().filter(same).toList();
    }

    /** How many of the forms that were sent came back. */
    public record Returned(int back, int sent) {

        /** One in so many came back, rounded; 0 where none did. */
        public int oneIn() {
            return back == 0 ? 0 : Math.round((float) sent / back);
        }
    }
}
