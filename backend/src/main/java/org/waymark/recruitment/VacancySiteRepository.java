package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.waymark.kernel.VacancyId;

/** Keeps the sites of vacancies. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VacancySiteRepository extends GenericRepository<VacancySiteRow, VacancySiteRow.Pair> {

    List<VacancySiteRow> saveAll(Iterable<VacancySiteRow> sites);

    @Query("DELETE FROM vacancy_site WHERE vacancy_id = :vacancy")
    void forget(VacancyId vacancy);

    @Query("SELECT vacancy_id, site_id FROM vacancy_site WHERE vacancy_id IN (:vacancies) LIMIT 20000")
    List<SiteOfVacancy> of(Collection<VacancyId> vacancies);
}
