package org.waymark.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Reads and, once for a release, writes what the framework looks like in practice. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PracticeRepository extends GenericRepository<ReleaseRow, String> {

    @Query("""
            SELECT competency_code, level, first_person, third_person
              FROM described_level WHERE release_version = :version""")
    List<Behaviour> behaviours(String version);

    @Query("SELECT competency_code, details, provenance FROM competency_guide WHERE release_version = :version")
    List<GuideRow> guides(String version);

    @Query("""
            SELECT code, name, purpose, sort_order
              FROM practice_function WHERE release_version = :version ORDER BY sort_order""")
    List<PracticeFunction> functions(String version);

    @Query("""
            SELECT code, function_code, title, outcome, lowest_level, details, sort_order
              FROM practice_task WHERE release_version = :version ORDER BY sort_order""")
    List<TaskRow> tasks(String version);

    @Query("""
            SELECT task_code, competency_code, required_level
              FROM practice_task_need WHERE release_version = :version ORDER BY task_code, sort_order""")
    List<TaskNeedRow> needs(String version);

    @Query("INSERT INTO described_level VALUES (:version, :competency, :level, :firstPerson, :thirdPerson)")
    void addBehaviour(String version, String competency, int level, String firstPerson, String thirdPerson);

    @Query("INSERT INTO competency_guide VALUES (:version, :competency, :details, :provenance)")
    void addGuide(String version, String competency, String details, String provenance);

    @Query("INSERT INTO practice_function VALUES (:version, :code, :name, :purpose, :place)")
    void addFunction(String version, String code, String name, String purpose, int place);

    @Query("INSERT INTO practice_task VALUES (:version, :code, :function, :title, :outcome, :level, :details, :place)")
    void addTask(
            String version,
            String code,
            String function,
            String title,
            String outcome,
            int level,
            String details,
            int place);

    @Query("INSERT INTO practice_task_need VALUES (:version, :task, :competency, :level, :place)")
    void addNeed(String version, String task, String competency, int level, int place);
}
