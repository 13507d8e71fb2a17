package org.waymark.advert;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.NeverTaken;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.Force;
import org.waymark.provision.Sites;

/** Reads the adverts of posts that a service looks for somebody for; keeps neither the advert nor what it says. */
@Singleton
public class Adverts {

    /** How large an uploaded advert may be, in bytes. */
    public static final int LARGEST_FILE = AdvertFile.LARGEST;

    /** How long a pasted advert may be, in characters. */
    public static final int LONGEST_TEXT = AdvertText.LONGEST;

    private static final int SHORTEST_TEXT = 20;

    private final Frameworks frameworks;
    private final Sites sites;
    private final Access access;
    private final AuditTrail trail;

    Adverts(Frameworks frameworks, Sites sites, Access access, AuditTrail trail) {
        this.frameworks = frameworks;
        this.sites = sites;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Reads an advert that somebody pasted.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if the text is empty, too long, not in English, or a paper that is never taken
     */
    @Transactional
    public AdvertSheet read(Actor actor, ServiceId service, String pasted) {
        access.require(actor, Permission.PREPARE_VACANCIES, service);
        AdvertSheet sheet = sheet(actor, "text", pasted);
        record(actor, service, "pasted text", sheet);
        return sheet;
    }

    /**
     * Reads an advert out of a PDF, a Word document or a text file.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if the file is too large, empty, none of the three kinds, not what its name says, locked,
     *     broken, packed too densely, without text, not in English, or a paper that is never taken
     */
    @Transactional
    public AdvertSheet readFile(Actor actor, ServiceId service, String fileName, byte[] file) {
        access.require(actor, Permission.PREPARE_VACANCIES, service);
        NeverTaken.mustNotBeNamed(fileName);
        AdvertSheet sheet = sheet(actor, AdvertFile.FIELD, AdvertFile.text(fileName, file));
        record(actor, service, AdvertFile.kind(fileName).name().toLowerCase(Locale.ROOT) + " file", sheet);
        return sheet;
    }

    private AdvertSheet sheet(Actor actor, String field, String raw) {
        String text = AdvertText.clean(raw);
        if (text.isBlank()) {
            throw new Refused.NotValid(field, "There is no text. Paste the advert, or choose its file.");
        }
        if (raw.length() > LONGEST_TEXT) {
            throw new Refused.NotValid(
                    field,
                    "This is longer than 60,000 characters. Use the advert alone, without what stands around it.");
        }
        if (text.strip().length() < SHORTEST_TEXT) {
            throw new Refused.NotValid(field, "This is too short to be an advert.");
        }
        NeverTaken.mustNotBegin(field, text);
        return switch (AdvertLanguage.of(text)) {
            case WELSH ->
                throw new Refused.NotValid(
                        field, "This advert is in Welsh. Only English can be read; use its English version.");
            case UNKNOWN ->
                throw new Refused.NotValid(
                        field, "This does not look like English. Only adverts in English can be read.");
            case ENGLISH -> AdvertReading.read(raw, vocabulary(actor));
        };
    }

    private AdvertVocabulary vocabulary(Actor actor) {
        Framework framework = frameworks.published();
        return new AdvertVocabulary(
                framework.roles().stream()
                        .map(role -> new AdvertVocabulary.Role(
                                role.code().value(), role.name(), role.details().aliases()))
                        .toList(),
                framework.payBands(),
                sites.forces(actor).stream()
                        .collect(Collectors.toMap(force -> force.code().value(), Force::name)));
    }

    private void record(Actor actor, ServiceId service, String what, AdvertSheet sheet) {
        trail.record(
                actor,
                Act.ADVERT_READ,
                null,
                "service " + service.text(),
                what + ", " + sheet.proposals().size() + " proposals");
    }
}
