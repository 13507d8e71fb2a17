package org.waymark.assessment;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.upload.SoundFile;

/** The room that somebody's files may take, and how a checked file gets its place in it. */
@Singleton
class FileRoom {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int MOST_TRIES = 60;
    private static final long MEGABYTE = 1024L * 1024;

    private final FileRepository files;
    private final EvidenceRepository evidence;
    private final EvidenceTagRepository tags;
    private final AuditTrail trail;
    private final Today today;
    private final Map<PersonId, List<Instant>> tries = new ConcurrentHashMap<>();

    FileRoom(
            FileRepository files,
            EvidenceRepository evidence,
            EvidenceTagRepository tags,
            AuditTrail trail,
            Today today) {
        this.files = files;
        this.evidence = evidence;
        this.tags = tags;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Counts a file that is about to be looked through, whatever becomes of it. Tries are kept in memory only.
     *
     * @throws Refused.NotNow after sixty within an hour
     */
    void mayTry(Actor actor) {
        Instant now = today.now();
        List<Instant> recent = tries.compute(
                actor.person(),
                (person, before) -> Stream.concat(before == null ? Stream.of() : before.stream(), Stream.of(now))
                        .filter(tried -> tried.isAfter(now.minus(AN_HOUR)))
                        .limit(MOST_TRIES + 1L)
                        .toList());
        if (recent.size() > MOST_TRIES) {
            throw new Refused.NotNow(
                    "You handed in " + MOST_TRIES + " files within an hour. Wait a while before the next one.");
        }
    }

    FileSum taken(Actor actor) {
        return files.sum(
                actor.person(), today.now().minus(AN_HOUR), today.now().minus(EvidenceLocker.KEPT_AFTER_DELETION));
    }

    /** @throws Refused.NotNow if there is no room for so many more bytes, or too many files came within the hour */
    void mustBeThere(Actor actor, int more) {
        FileSum sum = taken(actor);
        if (sum.files() >= FileStanding.MOST_FILES) {
            throw new Refused.NotNow(
                    "You keep 200 files, which is the most there is room for. Delete some you no longer"
                            + " need; their room is free 30 days later.");
        }
        if (sum.bytes() + more > FileStanding.MOST_BYTES) {
            throw new Refused.NotNow("Your files would take more than 500 MB. You use " + sum.bytes() / MEGABYTE
                    + " MB now. Delete some you no longer need; their room is free 30 days later.");
        }
        if (sum.recent() >= FileStanding.MOST_AN_HOUR) {
            throw new Refused.NotNow("You handed in 20 files within an hour. Wait a while before the next one.");
        }
    }

    /**
     * Writes a checked file down whose bytes are on the disk, within a transaction. Two uploads of one person are counted one
     * after the other.
     */
    EvidenceId keep(Actor actor, SoundFile sound, String hash, FileState state, Set<CompetencyCode> competencies) {
        files.hold(actor.person());
        mustBeThere(actor, sound.bytes().length);
        Instant now = today.now();
        var id = new EvidenceId(Ids.next());
        evidence.add(new NewEvidence(id, actor.person(), sound.name(), "", "", today.day(), now));
        files.add(new FileRow(id, sound.name(), sound.kind(), sound.bytes().length, hash, state, now, now, null));
        if (!competencies.isEmpty()) {
            tags.add(competencies.stream()
                    .sorted()
                    .map(code -> new EvidenceTag(id, code))
                    .toList());
        }
        trail.record(actor, Act.EVIDENCE_ADDED, actor.person(), "evidence " + id.text(), "file " + state);
        return id;
    }
}
