package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** What supervisor and person settle on, one competency or one calm domain at a time, before it is confirmed. */
@Singleton
public class Settlements {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final AssessmentRepository assessments;
    private final AgreementRepository agreements;
    private final AgreementSheets sheets;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Settlements(
            AssessmentRepository assessments,
            AgreementRepository agreements,
            AgreementSheets sheets,
            Access access,
            AuditTrail trail,
            Today today) {
        this.assessments = assessments;
        this.agreements = agreements;
        this.sheets = sheets;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Settles one competency; no level means that it is not part of the role. The expected version is the line's, 0 where
     * nothing was settled. Settling the same once more changes nothing.
     *
     * @throws Refused.NotFound if the actor does not supervise the person
     * @throws Refused.NotNow   if the assessment is not open for agreeing
     * @throws Refused.NotValid if the competency is not part of the role
     * @throws Refused.ChangedMeanwhile if somebody else settled it otherwise first
     */
    @Transactional
    public Settled settle(
            Actor actor, AssessmentId id, CompetencyCode competency, @Nullable Level level, int expectedVersion) {
        AssessmentRow row = opened(actor, id);
        mustInclude(row, competency);
        var settled = settled(id);
        AgreementItemRow before = settled.get(competency);
        int total = needs(row).size();
        if (before != null
                && Objects.equals(before.level(), level)
                && before.setBy().equals(actor.person())) {
            return new Settled(before.version(), settled.size(), total, before.setAt());
        }
        mustBeVersion(actor, row, before, expectedVersion);
        Instant now = today.now();
        int version = row.version() + 1;
        agreements.put(List.of(new AgreementItemRow(id, competency, level, actor.person(), now, version)));
        agreements.touch(id, version, now);
        trail.record(actor, Act.LEVEL_SETTLED, row.personId(), row.object(), competency.value());
        return new Settled(version, settled.size() + (before == null ? 1 : 0), total, now);
    }

    /**
     * Takes a settled level back, so that the competency is open again. Nothing happens where it was not settled.
     *
     * @throws Refused.NotFound if the actor does not supervise the person
     * @throws Refused.NotNow   if the assessment is not open for agreeing
     * @throws Refused.NotValid if the competency is not part of the role
     * @throws Refused.ChangedMeanwhile if somebody else settled it otherwise first
     */
    @Transactional
    public Settled unsettle(Actor actor, AssessmentId id, CompetencyCode competency, int expectedVersion) {
        AssessmentRow row = opened(actor, id);
        mustInclude(row, competency);
        var settled = settled(id);
        AgreementItemRow before = settled.get(competency);
        int total = needs(row).size();
        Instant now = today.now();
        if (before == null) {
            return new Settled(0, settled.size(), total, now);
        }
        mustBeVersion(actor, row, before, expectedVersion);
        agreements.clear(id, competency);
        agreements.touch(id, row.version() + 1, now);
        trail.record(actor, Act.LEVEL_UNSETTLED, row.personId(), row.object(), competency.value());
        return new Settled(0, settled.size() - 1, total, now);
    }

    /**
     * Takes back what one act has settled, such as a calm domain, but for what was settled otherwise since. The version is
     * the one that the act gave.
     *
     * @throws Refused.NotFound if the actor does not supervise the person
     * @throws Refused.NotNow   if the assessment is not open for agreeing
     */
    @Transactional
    public Settled takeBack(Actor actor, AssessmentId id, int version) {
        AssessmentRow row = opened(actor, id);
        Instant now = today.now();
        int before = agreements.of(id).size();
        int total = needs(row).size();
        int taken = Math.toIntExact(agreements.clearAct(id, version));
        if (taken > 0) {
            agreements.touch(id, row.version() + 1, now);
            trail.record(actor, Act.LEVEL_UNSETTLED, row.personId(), row.object(), taken + " at once");
        }
        return new Settled(0, before - taken, total, now);
    }

    /**
     * Settles all of one or several domains as the person says, but for talking points and for what is settled already.
     *
     * @throws Refused.NotFound if the actor does not supervise the person, or the framework lacks one of the domains
     * @throws Refused.NotNow   if the assessment is not open for agreeing
     */
    @Transactional
    public Settled settleCalm(Actor actor, AssessmentId id, Set<DomainCode> domains) {
        AssessmentRow row = opened(actor, id);
        Framework framework = sheets.framework(row);
        domains.forEach(framework::domain);
        Instant now = today.now();
        int version = row.version() + 1;
        List<AgreementSheet.Line> lines = sheets.lines(row, framework, now);
        List<AgreementItemRow> calm = lines.stream()
                .filter(line -> domains.contains(line.domain()) && !line.talkingPoint() && !line.isSettled())
                .map(line -> new AgreementItemRow(
                        id, line.competency(), line.self().levelOrNone(), actor.person(), now, version))
                .toList();
        int settled =
                (int) lines.stream().filter(AgreementSheet.Line::isSettled).count();
        if (calm.isEmpty()) {
            return new Settled(row.version(), settled, lines.size(), now);
        }
        agreements.put(calm);
        agreements.touch(id, version, now);
        trail.record(actor, Act.DOMAIN_SETTLED, row.personId(), row.object(), named(domains) + " " + calm.size());
        return new Settled(version, settled + calm.size(), lines.size(), now);
    }

    private static String named(Set<DomainCode> domains) {
        return domains.size() == 1 ? domains.iterator().next().toString() : domains.size() + " domains";
    }

    private AssessmentRow opened(Actor actor, AssessmentId id) {
        AssessmentRow row = assessments
                .lock(id)
                .filter(found -> found.state().isForOthers())
                .orElseThrow(() -> new Refused.NotFound("assessment"));
        access.require(actor, Permission.AGREE_LEVELS, row.personId(), "assessment");
        if (actor.is(row.personId()) || actor.person().equals(Actor.NOBODY)) {
            throw new Refused.NotFound("assessment");
        }
        switch (row.state()) {
            case OPENED -> {}
            case SENT -> throw new Refused.NotNow("Open this assessment before you settle levels.");
            case DRAFT, CONFIRMED, ANSWERED, CLOSED ->
                throw new Refused.NotNow("These levels are confirmed. They change with the next assessment.");
        }
        return row;
    }

    private Map<CompetencyCode, AgreementItemRow> settled(AssessmentId id) {
        return agreements.of(id).stream()
                .collect(Collectors.toMap(AgreementItemRow::competencyCode, Function.identity()));
    }

    private Set<CompetencyCode> needs(AssessmentRow row) {
        return RatingSheets.needs(row, sheets.framework(row)).keySet();
    }

    private void mustInclude(AssessmentRow row, CompetencyCode competency) {
        if (!needs(row).contains(competency)) {
            throw new Refused.NotValid(competency.value(), competency + " is not part of this role profile.");
        }
    }

    private void mustBeVersion(Actor actor, AssessmentRow row, @Nullable AgreementItemRow before, int expected) {
        if ((before == null ? 0 : before.version()) == expected) {
            return;
        }
        throw new Refused.ChangedMeanwhile(
                before == null
                        ? "This level was taken back in the meantime, so it is open again. Look at it before you go on."
                        : who(actor, before.setBy()) + " settled this on “" + words(row, before) + "” at "
                                + CLOCK.format(Today.inLondon(before.setAt()))
                                + ". That is what is shown now; change it if you two see it differently.");
    }

    private String who(Actor actor, PersonId setBy) {
        return actor.is(setBy) ? "In another tab you" : sheets.name(actor, setBy);
    }

    private String words(AssessmentRow row, AgreementItemRow item) {
        Level level = item.level();
        return level == null
                ? "Not part of the role"
                : sheets.framework(row).words(level).named();
    }
}
