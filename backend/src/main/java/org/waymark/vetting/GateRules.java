package org.waymark.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Today;
import org.waymark.provision.SiteClearance;

/** Whether somebody may start on a day: every condition, and for each that does not hold why and who has to act. */
final class GateRules {

    private static final int DAYS_LOOKED_AHEAD = 730;

    private GateRules() {}

    /** All conditions for a start on the day. */
    static GateEvidence judged(GateFacts facts, LocalDate day) {
        List<GateLine> lines = lines(facts, day);
        StartException used = exception(facts, day);
        boolean byException =
                used != null && clearances(facts, day, null).stream().anyMatch(line -> !line.holds());
        return new GateEvidence(day, lines, null, byException ? used : null);
    }

    /** The same with the first day from today on for which all would hold. */
    static GateEvidence judgedWithEarliest(GateFacts facts, LocalDate day) {
        GateEvidence evidence = judged(facts, day);
        boolean rest = evidence.missing().stream().allMatch(line -> line.kind() == GateLine.Kind.CLEARANCE);
        LocalDate earliest = rest ? earliest(facts).orElse(null) : null;
        return new GateEvidence(day, evidence.lines(), earliest, evidence.exception());
    }

    private static Optional<LocalDate> earliest(GateFacts facts) {
        return Stream.iterate(facts.today(), day -> day.plusDays(1))
                .limit(DAYS_LOOKED_AHEAD)
                .filter(day ->
                        clearances(facts, day, exception(facts, day)).stream().allMatch(GateLine::holds))
                .findFirst();
    }

    private static List<GateLine> lines(GateFacts facts, LocalDate day) {
        var lines = new ArrayList<GateLine>();
        lines.add(offer(facts.start()));
        lines.addAll(clearances(facts, day, exception(facts, day)));
        boolean court = facts.sites().stream().anyMatch(site -> site.kind().isCourt());
        for (StartCheckRule asked : facts.asked()) {
            if (asked.isAskedOf(facts.start().roleCode(), court, facts.start().isOfStaff())) {
                lines.add(check(asked, facts.done().get(asked.check())));
            }
        }
        return lines;
    }

    /** The exception that covers the day; police premises and courts know none. */
    private static @Nullable StartException exception(GateFacts facts, LocalDate day) {
        StartException made = facts.exception();
        return made != null && facts.isCommunityOnly() && made.covers(day, facts.today()) ? made : null;
    }

    private static GateLine offer(Start start) {
        LocalDate answered = start.answeredOn();
        if (start.offerAnswer() == OfferAnswer.ACCEPTED && answered != null) {
            return GateLine.met(GateLine.Kind.OFFER, "Offer", "Accepted on " + Today.inWords(answered) + ".");
        }
        return start.offerAnswer() == OfferAnswer.DECLINED
                ? GateLine.missing(GateLine.Kind.OFFER, "Offer", "The offer was declined.", GateLine.Owner.CANDIDATE)
                : GateLine.missing(
                        GateLine.Kind.OFFER, "Offer", "The offer has not been answered yet.", GateLine.Owner.CANDIDATE);
    }

    private static GateLine check(StartCheckRule asked, @Nullable LocalDate done) {
        return done == null
                ? GateLine.missing(
                        GateLine.Kind.CHECK,
                        asked.name(),
                        "“" + asked.name() + "” is not noted as done.",
                        GateLine.Owner.US)
                : GateLine.met(GateLine.Kind.CHECK, asked.name(), "Done on " + Today.inWords(done) + ".");
    }

    private static List<GateLine> clearances(GateFacts facts, LocalDate day, @Nullable StartException exception) {
        var lines = new ArrayList<GateLine>();
        for (SiteClearance site : facts.sites()) {
            if (site.levels().isEmpty()) {
                lines.add(GateLine.met(GateLine.Kind.CLEARANCE, site.name(), "This site asks for no clearance."));
            }
            site.levels().stream()
                    .sorted()
                    .map(level -> new GateClearances.Asked(site.name(), site.force(), level))
                    .map(asked -> GateClearances.line(facts, asked, day))
                    .forEach(lines::add);
        }
        if (facts.sites().isEmpty()) {
            lines.addAll(ofCases(facts, day));
        }
        return exception == null
                ? lines
                : lines.stream().map(line -> excused(line, exception)).toList();
    }

    /** Where no site is named, what was applied for is what is asked. */
    private static List<GateLine> ofCases(GateFacts facts, LocalDate day) {
        List<GateLine> lines = facts.cases().stream()
                .filter(one -> facts.start().id().equals(one.startId()))
                .map(one -> new GateClearances.Asked("", one.issuer(), one.level()))
                .distinct()
                .map(asked -> GateClearances.line(facts, asked, day))
                .toList();
        return lines.isEmpty()
                ? List.of(GateLine.missing(
                        GateLine.Kind.CLEARANCE,
                        "Sites",
                        "No site is named, so nobody knows which clearance is needed.",
                        GateLine.Owner.US))
                : lines;
    }

    private static GateLine excused(GateLine line, StartException exception) {
        return line.holds()
                ? line
                : GateLine.met(
                        line.kind(),
                        line.about(),
                        "By exception until " + Today.inWords(exception.untilDay())
                                + ", for duties in the community only.");
    }
}
