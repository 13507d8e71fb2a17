package org.waymark.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.PersonId;

/** Keeps the offers of those who may be chosen as a woman. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WomanOfferRepository extends GenericRepository<WomanOffer, PersonId> {

    @Query("SELECT person_id, offered_on FROM woman_offer WHERE person_id = :person")
    Optional<WomanOffer> find(PersonId person);

    @Query("SELECT person_id FROM woman_offer WHERE person_id IN (:people) AND offered_on <= :day")
    List<PersonId> among(Collection<PersonId> people, LocalDate day);

    WomanOffer save(WomanOffer offer);

    @Query("DELETE FROM woman_offer WHERE person_id = :person")
    long withdraw(PersonId person);
}
