package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.VacancyId;

/** Keeps what interviews ask about. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InterviewRepository extends GenericRepository<InterviewQuestionRow, InterviewQuestionRow.Spot> {

    List<InterviewQuestionRow> saveAll(Iterable<InterviewQuestionRow> questions);

    @Query("SELECT competency_code FROM interview_question WHERE vacancy_id = :vacancy ORDER BY place LIMIT 100")
    List<CompetencyCode> chosen(VacancyId vacancy);

    @Query("DELETE FROM interview_question WHERE vacancy_id = :vacancy")
    void forget(VacancyId vacancy);
}
