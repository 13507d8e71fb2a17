package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.VacancyId;

/** Keeps what vacancies ask of people. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VacancyCriterionRepository extends GenericRepository<VacancyCriterionRow, VacancyCriterionRow.Spot> {

    List<VacancyCriterionRow> saveAll(Iterable<VacancyCriterionRow> criteria);

    @Query("SELECT need, words FROM vacancy_criterion WHERE vacancy_id = :vacancy ORDER BY place LIMIT 200")
    List<AskedCriterion> of(VacancyId vacancy);

    @Query("DELETE FROM vacancy_criterion WHERE vacancy_id = :vacancy")
    void forget(VacancyId vacancy);
}
