package org.waymark.vetting;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.access.Relations;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
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

    private void tell(Actor actor, PersonId person, LocalDate day) {
        boolean again = told.reopen(person, day) > 0;
        if (!again) {
            told.tell(person, day);
        }
        String key = key(person, day) + (again ? "/" + Ids.next() : "");
        relations.get().servicesOf(person, day).stream()
                .findFirst()
                .ifPresent(service -> outbox.put(
                        actor, List.of(new NewMessage(service, person, MessageKind.OWN_CIRCUMSTANCES, 1, key))));
    }

    /** Tells all of them at once. */
    void tell(Actor actor, Map<PersonId, ServiceId> people, LocalDate day) {
        if (people.isEmpty()) {
            return;
        }
        told.tellAll(people.keySet(), day);
        outbox.put(
                actor,
                people.entrySet().stream()
                        .map(one -> new NewMessage(
                                one.getValue(), one.getKey(), MessageKind.OWN_CIRCUMSTANCES, 1, key(one.getKey(), day)))
                        .toList());
    }

    private static String key(PersonId person, LocalDate day) {
        return "circumstances/" + person.text() + "/" + day;
    }
}
