package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.sheet.Sheet;
import org.waymark.sheet.SheetFaults;
import org.waymark.sheet.SheetText;

/**
 * Takes people, posts and supervision from a CSV file: first a look at what would happen, then all of it or nothing. A
 * file adds and never changes or ends anything, and it gives nobody a role in the rights table.
 */
@Singleton
public class PeopleImport {

    private final ImportPeople people;
    private final ImportPlaces places;
    private final ImportWriter writer;
    private final Frameworks frameworks;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    PeopleImport(
            ImportPeople people,
            ImportPlaces places,
            ImportWriter writer,
            Frameworks frameworks,
            Access access,
            AuditTrail trail,
            Today today) {
        this.people = people;
        this.places = places;
        this.writer = writer;
        this.frameworks = frameworks;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The columns a file may have, in the order of the template, and whether each has to be there. */
    @Transactional(readOnly = true)
    public List<ImportColumn> columns(Actor actor) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        return ImportLineReader.COLUMNS.stream()
                .map(name -> new ImportColumn(name, ImportLineReader.NEEDED.contains(name)))
                .toList();
    }

    /**
     * What the file would do, line by line, and everything that is wrong with it. Nothing is kept.
     *
     * @throws Refused.NotAllowed if the actor may not manage people
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(Actor actor, byte[] file) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        var faults = new SheetFaults(ImportLineReader.NAMES);
        ImportPlan plan = plan(actor, file, faults);
        return new ImportPreview(List.copyOf(plan.rows), faults.inOrder(), faults.more(), hash(file));
    }

    /**
     * Adds what the preview showed, all or nothing.
     *
     * @throws Refused.NotAllowed if the actor may not manage people
     * @throws Refused.ChangedMeanwhile if this is not the file that was looked at
     * @throws Refused.NotValid with every fault, if there is one
     */
    @Transactional
    public ImportCounts apply(Actor actor, byte[] file, String sha256) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        if (!hash(file).equals(sha256)) {
            throw new Refused.ChangedMeanwhile("This is not the file that you looked at. Look at this one first.");
        }
        var faults = new SheetFaults(ImportLineReader.NAMES);
        ImportPlan plan = plan(actor, file, faults);
        if (!faults.isEmpty()) {
            throw new Refused.NotValid(faults.inOrder().stream()
                    .map(fault -> new Refused.Fault(
                            fault.column(),
                            "Line %d, %s: %s".formatted(fault.line(), fault.column(), fault.sentence())))
                    .toList());
        }
        ImportCounts counts = writer.write(plan);
        trail.record(
                actor,
                Act.PEOPLE_IMPORTED,
                null,
                "file " + sha256,
                "people %d, posts %d, supervision %d".formatted(counts.people(), counts.posts(), counts.supervision()));
        plan.posts.forEach(post -> access.forget(post.personId()));
        plan.links.forEach(link -> access.forget(link.supervisorId()));
        return counts;
    }

    private ImportPlan plan(Actor actor, byte[] file, SheetFaults faults) {
        List<ImportLine> lines = SheetText.read(file, faults)
                .map(text -> Sheet.read(text, ImportLineReader.COLUMNS, ImportLineReader.NEEDED, faults))
                .orElse(List.of())
                .stream()
                .map(row -> ImportLineReader.read(row, faults))
                .toList();
        var plan = new ImportPlan(
                people.lookUp(lines), places.lookUp(actor, lines), frameworks.published(), today.now(), faults);
        plan.work(lines);
        return plan;
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
