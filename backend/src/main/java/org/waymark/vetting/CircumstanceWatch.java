package org.waymark.vetting;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Relations;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.NewMessage;
import org.waymark.outbox.Outbox;
import org.waymark.people.ProfileWatch;

/** Tells people who hold a clearance to tell the force, when their name, role, site or employer changes in our records. */
@Singleton
class CircumstanceWatch implements ProfileWatch {

    private final CircumstanceRepository told;
    private final Provider<Relations> relations;
    private final Outbox outbox;
    private final Today today;

    CircumstanceWatch(CircumstanceRepository told, Provider<Relations> relations, Outbox outbox, Today today) {
        this.told = told;
        this.relations = relations;
        this.outbox = outbox;
        this.today = today;
    }

    @Override
    public void changed(Actor actor, PersonId person) {
        LocalDate day = today.day();
        if (told.held(person, day) > 0) {
            tell(actor, person, day);
        }
    }

    void tell(Actor actor, PersonId person, LocalDate day) {
        told.tell(person, day);
        relations.get().servicesOf(person, day).stream()
                .findFirst()
                .ifPresent(service -> outbox.put(
                        actor,
                        List.of(new NewMessage(
                                service,
                                person,
                                MessageKind.OWN_CIRCUMSTANCES,
                                1,
                                "circumstances/" + person.text() + "/" + day))));
    }
}
