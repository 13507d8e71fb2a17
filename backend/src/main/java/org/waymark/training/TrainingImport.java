package org.waymark.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.TrainingRecordId;
import org.waymark.people.TrainingRoll;
import org.waymark.sheet.Sheet;
import org.waymark.sheet.SheetFaults;
import org.waymark.sheet.SheetText;
import org.waymark.training.TrainingImportPlan.Done;

/**
 * Takes finished courses from the report of another program: first a look at what would happen, line by line, then all that
 * can be taken or nothing. Only people, courses and days are read; what else stands in the file is never kept.
 */
@Singleton
public class TrainingImport {

    private static final List<String> PEOPLE = List.of("email", "name", "given_name", "family_name");

    private final TrainingRepository records;
    private final CourseList courses;
    private final CoursePieces pieces;
    private final TrainingRoll roll;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    TrainingImport(
            TrainingRepository records,
            CourseList courses,
            CoursePieces pieces,
            TrainingRoll roll,
            Access access,
            AuditTrail trail,
            Today today) {
        this.records = records;
        this.courses = courses;
        this.pieces = pieces;
        this.roll = roll;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    private record Read(TrainingImportPlan plan, SheetFaults faults, List<String> unread) {}

    /** What the report would do, line by line. Nothing is kept. */
    @Transactional(readOnly = true)
    public TrainingImportPreview preview(Actor actor, byte[] file) {
        access.require(actor, Permission.IMPORT_TRAINING);
        Read read = read(actor, file);
        var there = new HashSet<Done>();
        known(read.plan()).forEach((done, row) -> {
            if (row.deletedAt() == null) {
                there.add(done);
            }
        });
        return new TrainingImportPreview(read.plan().rows(there), read.faults().inOrder(), read.unread(), hash(file));
    }

    /**
     * Adds what the preview showed, in one go, each as evidence in the locker of its person. What was deleted comes back, and what is there already stays as it is.
     *
     * @param leaveOut whether lines with problems are left out; otherwise the first of them keeps everything out
     * @return how many finished courses were added
     * @throws Refused.ChangedMeanwhile if this is not the file that was looked at
     * @throws Refused.NotValid if the file cannot be read, or a line has a problem and none is to be left out
     */
    @Transactional
    public int apply(Actor actor, byte[] file, String sha256, boolean leaveOut) {
        access.require(actor, Permission.IMPORT_TRAINING);
        if (!hash(file).equals(sha256)) {
            throw new Refused.ChangedMeanwhile("This is not the file that you looked at. Look at this one first.");
        }
        Read read = read(actor, file);
        Map<Done, TrainingRow> known = known(read.plan());
        var there = new HashSet<Done>();
        var gone = new HashMap<Done, TrainingRow>();
        known.forEach((done, row) -> {
            if (row.deletedAt() == null) {
                there.add(done);
            } else {
                gone.put(done, row);
            }
        });
        refuse(read, leaveOut);
        Map<Done, @Nullable LocalDate> added = read.plan().added(there);
        keep(actor, added, gone);
        trail.record(
                actor,
                Act.TRAINING_IMPORTED,
                null,
                "training",
                "%d added for %d people, file %s"
                        .formatted(
                                added.size(),
                                added.keySet().stream()
                                        .map(Done::person)
                                        .distinct()
                                        .count(),
                                sha256));
        return added.size();
    }

    private static void refuse(Read read, boolean leaveOut) {
        var wrong = new ArrayList<Refused.Fault>();
        read.faults()
                .inOrder()
                .forEach(fault -> wrong.add(new Refused.Fault(
                        "file",
                        fault.line() == 0 ? fault.sentence() : "Line " + fault.line() + ": " + fault.sentence())));
        if (!leaveOut) {
            read.plan()
                    .rows(new HashSet<>())
                    .forEach(row -> row.problems()
                            .forEach(sentence ->
                                    wrong.add(new Refused.Fault("file", "Line " + row.line() + ": " + sentence))));
        }
        if (!wrong.isEmpty()) {
            throw new Refused.NotValid(wrong);
        }
    }

    private void keep(Actor actor, Map<Done, @Nullable LocalDate> added, Map<Done, TrainingRow> gone) {
        List<Done> fresh =
                added.keySet().stream().filter(one -> !gone.containsKey(one)).toList();
        Map<Done, EvidenceId> made = pieces.ofOthers(actor, fresh, courses.holding(today.day()));
        List<TrainingRow> rows = added.entrySet().stream()
                .filter(one -> made.containsKey(one.getKey()))
                .map(one -> new TrainingRow(
                        new TrainingRecordId(Ids.next()),
                        one.getKey().person(),
                        one.getKey().course(),
                        one.getKey().on(),
                        one.getValue(),
                        made.get(one.getKey()),
                        actor.person(),
                        today.now(),
                        null,
                        0))
                .toList();
        if (!rows.isEmpty()) {
            records.saveAll(rows);
        }
        List<TrainingRecordId> back = gone.entrySet().stream()
                .filter(one -> added.containsKey(one.getKey()))
                .map(one -> one.getValue().id())
                .toList();
        if (!back.isEmpty()) {
            records.bringBack(back, actor.person(), today.now());
        }
    }

    private Read read(Actor actor, byte[] file) {
        var faults = new SheetFaults(Map.of());
        var unread = new ArrayList<String>();
        LocalDate day = today.day();
        var plan = new TrainingImportPlan(roll.of(actor), courses.holding(day), day);
        SheetText.read(file, faults)
                .map(text -> Sheet.readForeign(
                        text,
                        TrainingColumns.COLUMNS,
                        TrainingColumns.NEEDED,
                        new Sheet.Foreign(TrainingColumns.NAMES, unread),
                        faults))
                .filter(rows -> !rows.isEmpty())
                .ifPresent(rows -> {
                    if (PEOPLE.stream().noneMatch(rows.getFirst().columns()::containsKey)) {
                        faults.add(1, "name", "There is no column with names or e-mail addresses.");
                    } else {
                        plan.read(rows);
                    }
                });
        return new Read(plan, faults, unread);
    }

    /** What is there of those whom the lines are about, in the time they are about; one statement. */
    private Map<Done, TrainingRow> known(TrainingImportPlan plan) {
        var known = new HashMap<Done, TrainingRow>();
        List<Done> lines = plan.sound();
        LocalDate first =
                lines.stream().map(Done::on).min(Comparator.naturalOrder()).orElse(null);
        LocalDate last =
                lines.stream().map(Done::on).max(Comparator.naturalOrder()).orElse(null);
        if (first != null && last != null) {
            Set<PersonId> people = lines.stream().map(Done::person).collect(Collectors.toUnmodifiableSet());
            records.ofAll(people, first, last)
                    .forEach(row -> known.put(new Done(row.personId(), row.courseCode(), row.doneOn()), row));
        }
        return known;
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
