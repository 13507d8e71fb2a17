package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.upload.FileStore;
import org.waymark.upload.VirusScanner;

/** What jobs do for files of evidence: ask the virus scanner again, and let go of bytes that nobody needs. */
@Singleton
public class FileRounds {

    private static final Logger LOG = LoggerFactory.getLogger(FileRounds.class);

    private static final int AT_ONCE = 20;
    private static final Duration BETWEEN = Duration.ofMinutes(5);
    private static final Duration LEFT_ALONE = Duration.ofDays(1);

    private final FileRepository files;
    private final FileStore store;
    private final VirusScanner scanner;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    FileRounds(
            FileRepository files, FileStore store, VirusScanner scanner, Access access, AuditTrail trail, Today today) {
        this.files = files;
        this.store = store;
        this.scanner = scanner;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Asks the scanner about up to twenty files in quarantine, those first that wait longest. At the first one it does not
     * answer about, the round is over.
     *
     * @return how many were cleared
     */
    @Transactional
    public int scanAgain(Actor actor) {
        access.require(actor, Permission.LOOK_AFTER_FILES);
        Instant now = today.now();
        List<FileRow> waiting = scanner.isSet() ? files.waiting(now.minus(BETWEEN), AT_ONCE) : List.of();
        int cleared = 0;
        int infected = 0;
        for (FileRow file : waiting) {
            Optional<byte[]> bytes = store.read(file.hash());
            if (bytes.isEmpty()) {
                LOG.warn("The bytes of a file in quarantine are not in the folder of files; it stays where it is.");
                files.asked(file.evidenceId(), FileState.QUARANTINED, now);
                continue;
            }
            VirusScanner.Verdict verdict = scanner.scan(bytes.get());
            FileState state = switch (verdict) {
                case CLEAN -> FileState.READY;
                case INFECTED -> FileState.INFECTED;
                case NOT_SCANNED -> FileState.QUARANTINED;
            };
            files.asked(file.evidenceId(), state, now);
            cleared += state == FileState.READY ? 1 : 0;
            infected += state == FileState.INFECTED ? 1 : 0;
            if (state == FileState.QUARANTINED) {
                break;
            }
        }
        if (cleared + infected > 0) {
            trail.record(
                    actor, Act.EVIDENCE_FILES_SCANNED, null, "files", cleared + " cleared, " + infected + " infected");
        }
        return cleared;
    }

    /**
     * Lets go of bytes that have lain for a day without anybody who needs them: what an upload left that broke off, what was
     * deleted thirty days ago, and what a virus is in.
     *
     * @return how many went
     */
    @Transactional
    public int sweep(Actor actor) {
        access.require(actor, Permission.LOOK_AFTER_FILES);
        Instant now = today.now();
        Instant alone = now.minus(LEFT_ALONE);
        int gone = 0;
        List<String> old = store.olderThan(alone, "");
        while (!old.isEmpty()) {
            Set<String> orphans = new HashSet<>(old);
            files.needed(old, now.minus(EvidenceLocker.KEPT_AFTER_DELETION)).forEach(orphans::remove);
            gone += store.remove(orphans, alone);
            old = store.olderThan(alone, old.getLast());
        }
        if (gone > 0) {
            trail.record(actor, Act.EVIDENCE_FILES_SWEPT, null, "files", gone + " let go");
        }
        return gone;
    }
}
