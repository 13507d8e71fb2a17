package org.waymark.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.AtWork;
import org.waymark.framework.Domain;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/**
 * All that person and supervisor need to agree levels: for every competency in the framework's order what the person
 * says, what the role needs, what was agreed last time and what is settled now.
 */
public record AgreementSheet(Head head, List<ScaleLevel> scale, List<Domain> domains, List<Line> lines) {

    /** Whose assessment it is, against which role, and how far it has come. The version goes back with confirming. */
    public record Head(
            AssessmentId id,
            AssessmentState state,
            PersonId person,
            String name,
            RoleProfile role,
            String frameworkVersion,
            String statusNote,
            String supervisor,
            @Nullable Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant answeredAt,
            @Nullable Boolean accepted,
            String answerComment,
            String proudOf,
            String wish,
            boolean maySettle,
            boolean mayOpenFiles,
            int version) {}

    /**
     * One competency. Distance is the larger of the steps between what the person says and the need or last time; two or
     * more make it a talking point. The version goes back with a change, 0 while nothing is settled.
     */
    public record Line(
            CompetencyCode competency,
            DomainCode domain,
            String title,
            String meaning,
            Level need,
            boolean raisedByStrand,
            Answer self,
            RatingSheet.@Nullable LastTime lastTime,
            @Nullable Answer settled,
            int distance,
            boolean talkingPoint,
            List<EvidenceTitle> evidence,
            int version,
            AtWork atWork) {

        public boolean isSettled() {
            return settled != null;
        }

        Line unsettled() {
            return new Line(
                    competency,
                    domain,
                    title,
                    meaning,
                    need,
                    raisedByStrand,
                    self,
                    lastTime,
                    null,
                    distance,
                    talkingPoint,
                    evidence,
                    0,
                    atWork);
        }
    }

    /** The talking points, farthest apart first. */
    public List<Line> talkingPoints() {
        return lines.stream()
                .filter(Line::talkingPoint)
                .sorted(Comparator.comparing(Line::distance).reversed())
                .toList();
    }

    public List<Line> linesOf(DomainCode domain) {
        return lines.stream().filter(line -> line.domain().equals(domain)).toList();
    }

    /** The lines of a domain that one act can settle as the person says. */
    public List<Line> calm(DomainCode domain) {
        return linesOf(domain).stream()
                .filter(line -> !line.talkingPoint() && !line.isSettled())
                .toList();
    }

    public int settled() {
        return (int) lines.stream().filter(Line::isSettled).count();
    }

    /** @throws org.waymark.kernel.Refused.NotValid naming each competency that is not settled */
    void mustBeSettled() {
        var faults = new Faults();
        for (Line line : lines) {
            faults.unless(line.isSettled(), line.competency().value(), "Settle “" + line.title() + "”.");
        }
        faults.refuseIfAny();
    }
}
