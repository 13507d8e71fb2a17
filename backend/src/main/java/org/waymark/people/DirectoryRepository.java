package org.waymark.people;

import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.waymark.kernel.PersonId;

/** Looks people up in the directory. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DirectoryRepository extends GenericRepository<PersonRow, PersonId> {

    /** Which people a question reaches; shared by list and count so that the two cannot disagree. */
    String REACHED = """
              FROM person p
             WHERE (p.left_on IS NULL OR p.left_on >= :since)
               AND (CONCAT(p.given_name, ' ', p.family_name) LIKE :name ESCAPE '!'
                    OR p.work_email LIKE :name ESCAPE '!')
               AND (:reach = 'WITHOUT_POST_TOO'
                    OR EXISTS (SELECT 1
                                 FROM post o
                                WHERE o.person_id = p.id
                                  AND (:reach = 'POST_ANYWHERE' OR o.service_id IN (:services))
                                  AND o.role_code LIKE :role
                                  AND o.starts_on <= :until
                                  AND (o.ends_on IS NULL OR o.ends_on >= :since)))
            """;

    @Query("SELECT p.id, p.given_name, p.family_name, p.work_email, p.left_on, p.created_at, p.version\n" + REACHED
            + "ORDER BY p.family_name, p.given_name, p.id LIMIT :most OFFSET :skip")
    @ParameterExpression(name = "since", expression = "#{question.since()}")
    @ParameterExpression(name = "until", expression = "#{question.until()}")
    @ParameterExpression(name = "name", expression = "#{question.name()}")
    @ParameterExpression(name = "reach", expression = "#{question.reachWord()}")
    @ParameterExpression(name = "services", expression = "#{question.services()}")
    @ParameterExpression(name = "role", expression = "#{question.role()}")
    List<PersonRow> page(DirectoryQuestion question, int skip, int most);

    @Query("SELECT COUNT(*)\n" + REACHED)
    @ParameterExpression(name = "since", expression = "#{question.since()}")
    @ParameterExpression(name = "until", expression = "#{question.until()}")
    @ParameterExpression(name = "name", expression = "#{question.name()}")
    @ParameterExpression(name = "reach", expression = "#{question.reachWord()}")
    @ParameterExpression(name = "services", expression = "#{question.services()}")
    @ParameterExpression(name = "role", expression = "#{question.role()}")
    long count(DirectoryQuestion question);

    /** Those whose given, family or full name begins with the text come first. */
    @Query("SELECT p.id, p.given_name, p.family_name, p.work_email, p.left_on, p.created_at, p.version\n" + REACHED
            + """
            ORDER BY CASE WHEN p.given_name LIKE :start ESCAPE '!'
                            OR p.family_name LIKE :start ESCAPE '!'
                            OR CONCAT(p.given_name, ' ', p.family_name) LIKE :start ESCAPE '!' THEN 0 ELSE 1 END,
                     p.family_name, p.given_name, p.id
            LIMIT :most""")
    @ParameterExpression(name = "since", expression = "#{question.since()}")
    @ParameterExpression(name = "until", expression = "#{question.until()}")
    @ParameterExpression(name = "name", expression = "#{question.name()}")
    @ParameterExpression(name = "reach", expression = "#{question.reachWord()}")
    @ParameterExpression(name = "services", expression = "#{question.services()}")
    @ParameterExpression(name = "role", expression = "#{question.role()}")
    List<PersonRow> find(DirectoryQuestion question, String start, int most);
}
