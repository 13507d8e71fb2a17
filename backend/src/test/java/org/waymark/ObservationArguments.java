package org.waymark;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.waymark.framework.Framework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.ObservationId;
import org.waymark.kernel.PersonId;
import org.waymark.observation.NewObservationAsk;
import org.waymark.observation.ObservationSecret;
import org.waymark.observation.Secrets;
import org.waymark.observation.Seen;
import org.waymark.people.Neighbourhood;

/** Arguments for operations on observations, and the link that each person of the cast has. */
final class ObservationArguments {

    private ObservationArguments() {}

    static void addTo(Map<Class<?>, Function<RightsCast.Target, Object>> known, CompetencyCode competency) {
        known.put(ObservationSecret.class, target -> secret(target.person()));
        known.put(ObservationId.class, target -> new ObservationId(target.goal().value()));
        known.put(Seen.class, target -> new Seen(Neighbourhood.DAY, ""));
        known.put(
                NewObservationAsk.class,
                target -> new NewObservationAsk(competency, new Level(3), "Led a handover at court."));
    }

    /** A link of the person that is open on the day of the tests, for what every practitioner has agreed. */
    static void link(TestHouse house, long id, PersonId person, Framework framework) {
        var need = framework
                .requirementsOf(Neighbourhood.PRACTITIONER, Set.of())
                .values()
                .iterator()
                .next();
        try (var connection = house.plainConnection();
                var insert = connection.prepareStatement("""
                        INSERT INTO observation_link (id, person_id, competency_code, level, words, secret_hash, asked_at,
                                                      expires_at)
                        VALUES (?, ?, ?, ?, 'What I did', ?, '%1$s 08:00:00', '2099-01-01')""".formatted(Neighbourhood.DAY))) {
            insert.setLong(1, id);
            insert.setLong(2, person.value());
            insert.setString(3, need.competency().value());
            insert.setInt(4, need.level().value());
            insert.setString(5, Secrets.hash(secret(person)));
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObservationSecret secret(PersonId person) {
        return new ObservationSecret("the link of " + person.text());
    }
}
