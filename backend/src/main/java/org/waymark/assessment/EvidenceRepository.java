package org.waymark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.PersonId;

/** Keeps evidence. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceRepository extends GenericRepository<NewEvidence, EvidenceId> {

    String ALL = """
            SELECT e.id, e.person_id, e.title, e.note, e.link, e.dated, e.added_at, e.deleted_at, e.version,
                   (SELECT GROUP_CONCAT(t.competency_code ORDER BY t.competency_code SEPARATOR ' ')
                      FROM evidence_competency t WHERE t.evidence_id = e.id) AS competencies,
                   f.name AS file_name, f.size AS file_size, f.state AS file_state, f.ends_on
              FROM evidence e LEFT JOIN evidence_file f ON f.evidence_id = e.id
            """;

    String FOR = """
             AND (:competency = '' OR EXISTS (SELECT 1 FROM evidence_competency c
                                               WHERE c.evidence_id = e.id AND c.competency_code = :competency))
            """;

    String SHARED = """
             AND EXISTS (SELECT 1 FROM evidence_competency s
                           JOIN rating r ON r.competency_code = s.competency_code
                           JOIN assessment a ON a.id = r.assessment_id
                          WHERE s.evidence_id = e.id AND a.person_id = e.person_id
                            AND a.state IN ('SENT', 'OPENED', 'CONFIRMED', 'ANSWERED'))
            """;

    String WITH = """
             AND (e.title LIKE :words ESCAPE '!' OR e.note LIKE :words ESCAPE '!' OR e.link LIKE :words ESCAPE '!')
            """;

    String NEW = """
            INSERT INTO evidence (id, person_id, title, note, link, dated, added_at, version)
            VALUES (:id, :personId, :title, :note, :link, :dated, :addedAt, 1)""";

    @Query(NEW)
    void add(NewEvidence evidence);

    @Query(NEW)
    void addAll(List<NewEvidence> evidence);

    @Query("""
            UPDATE evidence SET title = :title, note = :note, link = :link, dated = :dated, version = version + 1
             WHERE id = :id AND version = :version AND deleted_at IS NULL""")
    long change(EvidenceId id, int version, String title, String note, String link, LocalDate dated);

    @Query("UPDATE evidence SET version = version + 1 WHERE id = :id AND version = :version AND deleted_at IS NULL")
    long touch(EvidenceId id, int version);

    @Query("UPDATE evidence SET deleted_at = :now, version = version + 1 WHERE id = :id AND deleted_at IS NULL")
    long delete(EvidenceId id, Instant now);

    @Query("UPDATE evidence SET deleted_at = NULL, version = version + 1 WHERE id = :id AND deleted_at IS NOT NULL")
    long restore(EvidenceId id);

    @Query(ALL + " WHERE e.id = :id AND (e.deleted_at IS NULL OR e.deleted_at > :since)")
    Optional<EvidenceRow> find(EvidenceId id, Instant since);

    @Query(ALL + " WHERE e.person_id = :person AND e.deleted_at IS NULL" + FOR
            + " ORDER BY e.dated DESC, e.id DESC LIMIT :most OFFSET :offset")
    List<EvidenceRow> page(PersonId person, String competency, int offset, int most);

    @Query(ALL + " WHERE e.person_id = :person AND e.deleted_at IS NULL" + FOR + SHARED
            + " ORDER BY e.dated DESC, e.id DESC LIMIT :most")
    List<EvidenceRow> shared(PersonId person, String competency, int most);

    @Query("SELECT COUNT(*) FROM evidence e WHERE e.person_id = :person AND e.deleted_at IS NULL" + FOR)
    int count(PersonId person, String competency);

    @Query(ALL + " WHERE e.person_id = :person AND e.deleted_at IS NULL" + FOR + WITH
            + " ORDER BY e.dated DESC, e.id DESC LIMIT :most OFFSET :offset")
    List<EvidenceRow> search(PersonId person, String words, String competency, int offset, int most);

    @Query("SELECT COUNT(*) FROM evidence e WHERE e.person_id = :person AND e.deleted_at IS NULL" + FOR + WITH)
    int countFound(PersonId person, String words, String competency);

    @Query(ALL + " WHERE e.person_id = :person AND e.deleted_at > :since ORDER BY e.deleted_at DESC LIMIT 200")
    List<EvidenceRow> deleted(PersonId person, Instant since);
}
