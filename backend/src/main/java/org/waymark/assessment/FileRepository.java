package org.waymark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.PersonId;

/** Keeps what is known about files of evidence; their bytes lie elsewhere. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRepository extends GenericRepository<FileRow, EvidenceId> {

    String ALL = """
            SELECT f.evidence_id, f.name, f.kind, f.size, f.hash, f.state, f.uploaded_at, f.asked_at, f.ends_on
              FROM evidence_file f
            """;

    @Query("""
            INSERT INTO evidence_file (evidence_id, name, kind, size, hash, state, uploaded_at, asked_at, ends_on)
            VALUES (:evidenceId, :name, :kind, :size, :hash, :state, :uploadedAt, :askedAt, :endsOn)""")
    void add(FileRow file);

    @Query(ALL + " WHERE f.evidence_id = :id")
    Optional<FileRow> find(EvidenceId id);

    /** Deleted ones count until their bytes are gone, so that nobody hands in more by deleting. */
    @Query("""
            SELECT COUNT(*) AS files, COALESCE(SUM(f.size), 0) AS bytes,
                   COALESCE(SUM(CASE WHEN f.uploaded_at > :hour THEN 1 ELSE 0 END), 0) AS recent
              FROM evidence e JOIN evidence_file f ON f.evidence_id = e.id
             WHERE e.person_id = :person AND (e.deleted_at IS NULL OR e.deleted_at > :since)""")
    FileSum sum(PersonId person, Instant hour, Instant since);

    /** Holds the person's row until the transaction is over, and makes it where there is none. */
    @Query("INSERT INTO evidence_file_person (person_id) VALUES (:person) ON DUPLICATE KEY UPDATE person_id = :person")
    void hold(PersonId person);

    @Query("UPDATE evidence_file SET ends_on = :day WHERE evidence_id = :id")
    long endsOn(EvidenceId id, @Nullable LocalDate day);

    /** Certificates of the person that end in these days, the first to end first. */
    @Query("""
            SELECT e.title, f.ends_on
              FROM evidence e JOIN evidence_file f ON f.evidence_id = e.id
             WHERE e.person_id = :person AND e.deleted_at IS NULL AND f.state <> 'INFECTED'
               AND f.ends_on BETWEEN :from AND :until
             ORDER BY f.ends_on, e.id
             LIMIT 100""")
    List<EndingCertificate> ending(PersonId person, LocalDate from, LocalDate until);

    /** Certificates of anybody that end in these days, without what they are called. */
    @Query("""
            SELECT e.id, e.person_id, f.ends_on
              FROM evidence_file f JOIN evidence e ON e.id = f.evidence_id
             WHERE f.ends_on BETWEEN :from AND :until AND e.deleted_at IS NULL AND f.state <> 'INFECTED'
             ORDER BY f.ends_on, e.id
             LIMIT 20000""")
    List<EndingRow> endingOfAnybody(LocalDate from, LocalDate until);

    @Query(ALL + " WHERE f.state = 'QUARANTINED' AND f.asked_at < :before ORDER BY f.asked_at LIMIT :most")
    List<FileRow> waiting(Instant before, int most);

    @Query("UPDATE evidence_file SET state = :state, asked_at = :now WHERE evidence_id = :id AND state = 'QUARANTINED'")
    long asked(EvidenceId id, FileState state, Instant now);

    /** Which of the bytes somebody still needs: what was deleted can be brought back for a while. */
    @Query("""
            SELECT DISTINCT f.hash
              FROM evidence_file f JOIN evidence e ON e.id = f.evidence_id
             WHERE f.hash IN (:hashes) AND f.state <> 'INFECTED' AND (e.deleted_at IS NULL OR e.deleted_at > :since)""")
    List<String> needed(Collection<String> hashes, Instant since);

    @Query("""
            SELECT COUNT(*) FROM evidence e
             WHERE e.id = :id AND e.deleted_at IS NULL AND EXISTS (
                   SELECT 1 FROM evidence_competency s
                     JOIN rating r ON r.competency_code = s.competency_code
                     JOIN assessment a ON a.id = r.assessment_id
                    WHERE s.evidence_id = e.id AND a.person_id = e.person_id
                      AND a.state IN ('SENT', 'OPENED', 'CONFIRMED', 'ANSWERED'))""")
    int shared(EvidenceId id);
}
