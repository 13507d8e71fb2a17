package org.waymark.assessment;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.upload.FileCheck;
import org.waymark.upload.FileStore;
import org.waymark.upload.SoundFile;
import org.waymark.upload.VirusScanner;

/** Files as evidence: how they come in, until when they count, and the one door through which they go out. */
@Singleton
public class EvidenceFiles {

    private static final int LONGEST_LIFE = 50;
    private static final int ENDED_MONTHS = 12;

    private final FileRepository files;
    private final EvidenceRepository evidence;
    private final FileRoom room;
    private final Frameworks frameworks;
    private final FileStore store;
    private final VirusScanner scanner;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final TransactionOperations<Connection> transactions;

    EvidenceFiles(
            FileRepository files,
            EvidenceRepository evidence,
            FileRoom room,
            Frameworks frameworks,
            FileStore store,
            VirusScanner scanner,
            Access access,
            AuditTrail trail,
            Today today,
            TransactionOperations<Connection> transactions) {
        this.files = files;
        this.evidence = evidence;
        this.room = room;
        this.frameworks = frameworks;
        this.store = store;
        this.scanner = scanner;
        this.access = access;
        this.trail = trail;
        this.today = today;
        this.transactions = transactions;
    }

    /** How much room the actor's files take, and what is set up here. */
    @Transactional(readOnly = true)
    public FileStanding standing(Actor actor) {
        access.require(actor, Permission.KEEP_EVIDENCE, actor.person(), "evidence");
        FileSum sum = room.taken(actor);
        return new FileStanding(
                (int) sum.files(), sum.bytes(), (int) sum.recent(), store.isSet(), scanner.isSet(), today.day());
    }

    /**
     * Takes a file in as a piece of evidence called after it. It is looked through and scanned before anything is written
     * down; the record comes last, once the bytes are on the disk.
     *
     * @return its state: only a file that is ready can be had
     * @throws Refused.NotValid with the reason if the file may not come in, or a virus is in it; nothing of it is kept
     * @throws Refused.NotNow if there is no room for it, or too many came within the hour
     */
    public EvidenceFile add(Actor actor, String name, byte[] file, Set<CompetencyCode> competencies) {
        access.require(actor, Permission.KEEP_EVIDENCE, actor.person(), "evidence");
        EvidenceCheck.tags(competencies, frameworks.published());
        room.mustBeThere(actor, file.length);
        room.mayTry(actor);
        SoundFile sound = FileCheck.checked(name, file);
        VirusScanner.Verdict verdict = scanner.scan(sound.bytes());
        if (verdict == VirusScanner.Verdict.INFECTED) {
            refuseInfected(actor);
        }
        String hash = store.put(sound.bytes());
        FileState state = verdict == VirusScanner.Verdict.CLEAN ? FileState.READY : FileState.QUARANTINED;
        transactions.executeWrite(status -> room.keep(actor, sound, hash, state, competencies));
        return new EvidenceFile(sound.name(), sound.bytes().length, state, null);
    }

    private void refuseInfected(Actor actor) {
        transactions.executeWrite(status -> {
            trail.record(actor, Act.EVIDENCE_FILE_INFECTED, actor.person(), "evidence", "refused at the door");
            return actor;
        });
        throw new Refused.NotValid(
                "file", "The virus scanner found a virus in this file. Nothing of it was kept. Tell your IT service.");
    }

    /**
     * Says until when a certificate counts; nothing takes the day away.
     *
     * @throws Refused.NotFound if it is not a file of the actor's own
     * @throws Refused.NotValid if no certificate ends on such a day
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public void endsOn(Actor actor, EvidenceId id, int version, @Nullable LocalDate day) {
        EvidenceRow row = known(id);
        access.require(actor, Permission.KEEP_EVIDENCE, row.personId(), "evidence");
        if (!actor.is(row.personId()) || row.deletedAt() != null) {
            throw new Refused.NotFound("evidence");
        }
        var faults = new Faults();
        faults.unless(row.fileName() != null, "endsOn", "Only a file has a last day.");
        faults.unless(
                day == null
                        || (day.isAfter(LocalDate.of(1950, 1, 1))
                                && day.isBefore(today.day().plusYears(LONGEST_LIFE))),
                "endsOn",
                "No certificate ends on this day.");
        faults.refuseIfAny();
        if (evidence.touch(id, version) == 0) {
            throw new Refused.ChangedMeanwhile(
                    "This evidence was changed in another tab. Look at it again before you go on.");
        }
        files.endsOn(id, day);
        trail.record(actor, Act.EVIDENCE_CHANGED, row.personId(), row.object());
    }

    /**
     * The actor's own certificates that end within 90 days or have ended in the last twelve months, the first to end
     * first, 100 at most.
     */
    @Transactional(readOnly = true)
    public List<EndingCertificate> ending(Actor actor) {
        access.require(actor, Permission.KEEP_EVIDENCE, actor.person(), "evidence");
        LocalDate day = today.day();
        return files.ending(
                actor.person(), day.minusMonths(ENDED_MONTHS), day.plusDays(CertificateReminders.SOON_DAYS));
    }

    /**
     * Hands out a file: to whoever it belongs to, and to their supervisor where it is shared with an assessment that was
     * sent. That it went out is written down before it goes.
     *
     * @throws Refused.NotFound for everybody else, and for others as long as it is not ready
     * @throws Refused.NotNow to its owner, as long as no scanner cleared it
     */
    @Transactional
    public HandedOut open(Actor actor, EvidenceId id) {
        EvidenceRow row = known(id);
        boolean own = actor.is(row.personId());
        access.require(
                actor, own ? Permission.KEEP_EVIDENCE : Permission.READ_SHARED_EVIDENCE_FILES, row.personId(), "file");
        FileRow file = files.find(id).orElseThrow(() -> new Refused.NotFound("file"));
        boolean ready = file.state() == FileState.READY;
        if (!own && (actor.door() != Actor.Door.SCREEN || !ready || files.shared(id) == 0)) {
            throw new Refused.NotFound("file");
        }
        if (!ready) {
            throw new Refused.NotNow("No virus scanner has cleared this file, so it cannot be downloaded.");
        }
        byte[] bytes = store.read(file.hash())
                .orElseThrow(() -> new Refused.NotNow("The bytes of this file are gone. Tell your administrator."));
        trail.record(actor, Act.EVIDENCE_FILE_OPENED, row.personId(), row.object());
        return new HandedOut(file.name(), file.kind().type(), bytes);
    }

    private EvidenceRow known(EvidenceId id) {
        Instant since = today.now().minus(EvidenceLocker.KEPT_AFTER_DELETION);
        return evidence.find(id, since).orElseThrow(() -> new Refused.NotFound("file"));
    }
}
