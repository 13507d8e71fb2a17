package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.VacancyId;

/** Keeps what interviews ask about and the marks that panels agreed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InterviewRepository extends GenericRepository<InterviewQuestionRow, InterviewQuestionRow.Spot> {

    List<InterviewQuestionRow> saveAll(Iterable<InterviewQuestionRow> questions);

    @Query("SELECT competency_code FROM interview_question WHERE vacancy_id = :vacancy ORDER BY place LIMIT 100")
    List<CompetencyCode> chosen(VacancyId vacancy);

    @Query("DELETE FROM interview_question WHERE vacancy_id = :vacancy")
    void forget(VacancyId vacancy);

    @Query("""
            SELECT m.candidate_id, m.competency_code, m.mark
              FROM interview_mark m
              JOIN candidate c ON c.id = m.candidate_id
             WHERE c.vacancy_id = :vacancy
             ORDER BY m.candidate_id, m.competency_code
             LIMIT 20000""")
    List<PanelMarkRow> marks(VacancyId vacancy);

    @Query("""
            INSERT INTO interview_mark (candidate_id, competency_code, mark)
            VALUES (:candidate, :competency, :mark)
            ON DUPLICATE KEY UPDATE mark = :mark""")
    void mark(CandidateId candidate, CompetencyCode competency, int mark);
}
