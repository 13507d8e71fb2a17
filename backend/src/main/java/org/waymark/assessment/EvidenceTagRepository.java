package org.waymark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.EvidenceId;

/** Keeps what evidence is for. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceTagRepository extends GenericRepository<EvidenceTag, String> {

    @Query("DELETE FROM evidence_competency WHERE evidence_id = :id")
    void clear(EvidenceId id);

    @Query("INSERT INTO evidence_competency (evidence_id, competency_code) VALUES (:evidenceId, :competencyCode)")
    void add(List<EvidenceTag> tags);
}
