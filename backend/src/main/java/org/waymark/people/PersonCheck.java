package org.waymark.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;

/** Says whether names and an e-mail address can be taken, and who is here already under the same name. */
@Singleton
class PersonCheck {

    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;:\"]+@[^@\\s<>,;:\"]+\\.[^@\\s<>,;:\"]+");

    private final PersonRepository people;
    private final PostRepository posts;
    private final LdServices services;
    private final Today today;

    PersonCheck(PersonRepository people, PostRepository posts, LdServices services, Today today) {
        this.people = people;
        this.posts = posts;
        this.services = services;
        this.today = today;
    }

    /** Names and address as they will be kept. */
    record Sound(String given, String family, @Nullable String email) {}

    /** Cleans what was typed about somebody and tells what is wrong with it, without asking who is here already. */
    static Sound typed(Faults faults, String given, String family, @Nullable String email) {
        String givenName = faults.required("givenName", given, LONGEST, "Enter the given name.");
        String familyName = faults.required("familyName", family, LONGEST, "Enter the family name.");
        String address = faults.optional("workEmail", email, LONGEST).toLowerCase(Locale.ROOT);
        faults.unless(
                address.isEmpty() || EMAIL.matcher(address).matches(),
                "workEmail",
                "Enter an e-mail address such as name@example.nhs.uk.");
        return new Sound(givenName, familyName, address.isEmpty() ? null : address);
    }

    /** Looks for others with the same name or address; the same name alone is a fault until somebody confirms it. */
    void lookForOthers(Actor actor, Faults faults, Sound sound, PersonId id, boolean confirmed) {
        String email = sound.email();
        if (email != null) {
            people.withEmails(List.of(email)).stream()
                    .filter(other -> !other.id().equals(id))
                    .findFirst()
                    .ifPresent(other -> faults.add(
                            "workEmail", other.name().full() + " is already here with this e-mail address."));
        }
        if (faults.isEmpty() && !confirmed) {
            for (PersonRow other : people.named(sound.given(), sound.family(), id).stream()
                    .limit(1)
                    .toList()) {
                faults.add(
                        "name",
                        "There is already somebody called " + other.name().full() + where(actor, other)
                                + ". If this is another person, confirm that and save again.");
            }
        }
    }

    private String where(Actor actor, PersonRow person) {
        LocalDate left = person.leftOn();
        if (left != null) {
            return ", who left on " + Today.inWords(left);
        }
        var held = posts.servicesOf(person.id(), today.day());
        String names = services.byIds(actor, held).values().stream()
                .map(LdService::name)
                .sorted()
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? ", without a post" : ", in " + names;
    }
}
