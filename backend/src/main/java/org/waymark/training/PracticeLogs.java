package org.waymark.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.assessment.EvidenceGuard;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.LogEntryId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** What people write down for themselves towards the renewal of their registration. Nobody else reads it, in any role. */
@Singleton
public class PracticeLogs {

    /** How many entries go into an export at most. */
    public static final int MOST = 5000;

    private static final int YEARS = 3;
    private static final int MOST_MINUTES = 120_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REFLECTION = 20_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final LogRepository log;
    private final ReflectionFile reflections;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    PracticeLogs(LogRepository log, ReflectionFile reflections, Access access, AuditTrail trail, Today today) {
        this.log = log;
        this.reflections = reflections;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** A page of the actor's own log, with the sums of the last three years. */
    @Transactional(readOnly = true)
    public PracticeLogPage mine(Actor actor, int page) {
        access.require(actor, Permission.KEEP_OWN_TRAINING, actor.person(), "log entry");
        int total = log.count(actor.person());
        int shown = Math.clamp(page, 0, Math.max(0, (total - 1) / PracticeLogPage.ON_A_PAGE));
        LocalDate since = today.day().minusYears(YEARS);
        List<LogRow> rows = log.of(actor.person(), shown * PracticeLogPage.ON_A_PAGE, PracticeLogPage.ON_A_PAGE);
        List<LogRow> deleted = log.deletedSince(actor.person(), since());
        Set<LogEntryId> reflected = reflections.among(
                Stream.concat(rows.stream(), deleted.stream()).map(LogRow::id).toList());
        return new PracticeLogPage(
                entries(rows, reflected),
                log.sums(actor.person(), since),
                since,
                reflections.canKeep(),
                entries(deleted, reflected),
                shown,
                total);
    }

    private static List<LogEntry> entries(List<LogRow> rows, Set<LogEntryId> reflected) {
        return rows.stream().map(row -> row.entry(reflected.contains(row.id()))).toList();
    }

    /**
     * What the actor thinks about an entry of their own, empty where they wrote nothing; that it is read is written down
     * before it is opened.
     *
     * @throws Refused.NotFound if it is not the actor's own
     */
    @Transactional
    public LogText reflection(Actor actor, LogEntryId id) {
        LogRow row = own(actor, id);
        trail.record(actor, Act.REFLECTION_READ, row.personId(), row.object());
        String words = reflections.opened(List.of(id), actor.person()).getOrDefault(id, "");
        return new LogText(row.entry(!words.isEmpty()), words);
    }

    /** Everything in the actor's own log with what they think about it, newest first, to take away. */
    @Transactional
    public List<LogText> all(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_TRAINING, actor.person(), "log entry");
        List<LogRow> rows = log.of(actor.person(), 0, MOST);
        trail.record(actor, Act.REFLECTION_READ, actor.person(), "practice log", rows.size() + " entries");
        Map<LogEntryId, String> words =
                reflections.opened(rows.stream().map(LogRow::id).toList(), actor.person());
        return rows.stream()
                .map(row -> new LogText(row.entry(words.containsKey(row.id())), words.getOrDefault(row.id(), "")))
                .toList();
    }

    /**
     * Adds an entry to the actor's own log, and locks what they think about it. What looks as if it told of a service user
     * is kept and pointed out.
     *
     * @throws Refused.NotValid naming each field that is not sound
     * @throws Refused.NotNow if there are words to lock and this server has no keys
     */
    @Transactional
    public KeptLogEntry add(Actor actor, NewLogEntry wanted) {
        access.require(actor, Permission.KEEP_OWN_TRAINING, actor.person(), "log entry");
        NewLogEntry sound = sound(wanted);
        LogRow row = log.save(new LogRow(
                new LogEntryId(Ids.next()),
                actor.person(),
                sound.kind(),
                sound.onDay(),
                sound.minutes(),
                sound.title(),
                today.now(),
                null));
        if (!sound.reflection().isEmpty()) {
            reflections.add(row.id(), sound.reflection());
        }
        trail.record(actor, Act.LOG_ENTRY_ADDED, actor.person(), row.object());
        return new KeptLogEntry(row.id(), EvidenceGuard.look(sound.title() + "\n" + sound.reflection(), today.day()));
    }

    /**
     * Deletes an entry; it can be brought back for 30 days. Deleting twice changes nothing.
     *
     * @throws Refused.NotFound if it is not the actor's own
     */
    @Transactional
    public void delete(Actor actor, LogEntryId id) {
        LogRow row = own(actor, id);
        if (log.delete(id, today.now()) > 0) {
            trail.record(actor, Act.LOG_ENTRY_DELETED, row.personId(), row.object());
        }
    }

    /**
     * Brings back an entry that was deleted in the last 30 days.
     *
     * @throws Refused.NotFound if it is not the actor's own, or was deleted longer ago
     */
    @Transactional
    public void restore(Actor actor, LogEntryId id) {
        LogRow row = own(actor, id);
        if (log.restore(id) > 0) {
            trail.record(actor, Act.LOG_ENTRY_RESTORED, row.personId(), row.object());
        }
    }

    private NewLogEntry sound(NewLogEntry wanted) {
        var faults = new Faults();
        LocalDate day = today.day();
        faults.unless(!wanted.onDay().isAfter(day), "onDay", "This day has not come yet.");
        faults.unless(!wanted.onDay().isBefore(EARLIEST), "onDay", "This day is too long ago.");
        faults.unless(
                wanted.minutes() >= 1 && wanted.minutes() <= MOST_MINUTES,
                "hours",
                "Give hours between a minute and 2,000 hours, such as 1.5.");
        String title = faults.required("title", wanted.title(), LONGEST_TITLE, "Say in a few words what it was.");
        String reflection = wanted.reflection()
                .lines()
                .map(Faults::clean)
                .collect(Collectors.joining("\n"))
                .strip();
        faults.unless(
                reflection.length() <= LONGEST_REFLECTION,
                "reflection",
                "This is " + reflection.length() + " characters long. Use 20,000 or fewer.");
        faults.refuseIfAny();
        return new NewLogEntry(wanted.kind(), wanted.onDay(), wanted.minutes(), title, reflection);
    }

    private LogRow own(Actor actor, LogEntryId id) {
        LogRow row = log.find(id, since()).orElseThrow(() -> new Refused.NotFound("log entry"));
        access.require(actor, Permission.KEEP_OWN_TRAINING, row.personId(), "log entry");
        if (!actor.is(row.personId())) {
            throw new Refused.NotFound("log entry");
        }
        return row;
    }

    private Instant since() {
        return today.now().minus(TrainingRecords.KEPT_AFTER_DELETION);
    }
}
