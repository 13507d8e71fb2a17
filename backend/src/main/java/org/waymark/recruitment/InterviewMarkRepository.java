package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.VacancyId;

/** Keeps the marks that interview panels agreed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InterviewMarkRepository extends GenericRepository<PanelMarkRow, CandidateId> {

    @Query("""
            SELECT m.candidate_id, m.competency_code, m.mark
              FROM interview_mark m
              JOIN candidate c ON c.id = m.candidate_id
             WHERE c.vacancy_id = :vacancy
             ORDER BY m.candidate_id, m.competency_code
             LIMIT 20000""")
    List<PanelMarkRow> ofVacancy(VacancyId vacancy);

    @Query("""
            INSERT INTO interview_mark (candidate_id, competency_code, mark)
            VALUES (:candidateId, :competencyCode, :mark)
            ON DUPLICATE KEY UPDATE mark = VALUES(mark)""")
    void put(List<PanelMarkRow> marks);
}
