package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** What services offer, for whom, where and with whom, from which day on. A change never touches earlier days. */
@Singleton
public class ServiceConfigurations {

    private static final Set<Topic> TOPICS = EnumSet.complementOf(EnumSet.of(Topic.HOURS));

    private final ConfigurationBook book;
    private final ServiceRepository services;
    private final ServiceEditionRepository editions;
    private final ForceRepository forces;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    ServiceConfigurations(
            ConfigurationBook book,
            ServiceRepository services,
            ServiceEditionRepository editions,
            ForceRepository forces,
            Access access,
            AuditTrail trail,
            Today today) {
        this.book = book;
        this.services = services;
        this.editions = editions;
        this.forces = forces;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** @throws Refused.NotFound if there is no such service */
    @Transactional(readOnly = true)
    public ConfigurationFile of(Actor actor, ServiceId id) {
        access.require(actor, Permission.READ_SERVICES, id);
        return new ConfigurationFile(
                existing(id), forces.list(), access.allows(actor, Permission.CHANGE_SERVICES, id), today.day());
    }

    /** The configurations of several services, with their sites; nine statements, however many there are. */
    @Transactional(readOnly = true)
    public Map<ServiceId, ServiceConfiguration> ofServices(Actor actor, Collection<ServiceId> ids) {
        access.require(actor, Permission.READ_SERVICES);
        return book.of(Set.copyOf(ids));
    }

    /**
     * Says something about the service from a day on. It holds until the day before the next thing said about the same
     * topic; what was said from exactly this day is replaced.
     *
     * @return the version of the service after the change
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if the day lies outside the service's life, or for each fault in what is said
     * @throws Refused.ChangedMeanwhile if somebody else changed the service first
     */
    @Transactional
    public int change(Actor actor, ServiceId id, int version, LocalDate from, Setting says) {
        access.require(actor, Permission.CHANGE_SERVICES, id);
        ServiceConfiguration before = existing(id);
        var faults = new Faults();
        faults.unless(TOPICS.contains(says.topic()), "topic", "Opening hours belong to a site.");
        Setting sound = SettingCheck.sound(says, faults);
        SettingCheck.withinLife(before.service(), from, today.day(), faults);
        faults.refuseIfAny();
        claim(id, version);
        editions.delete(id, says.topic().name(), from);
        write(id, from, sound);
        trail.record(
                actor,
                Act.SERVICE_CONFIGURED,
                null,
                "service " + id.text(),
                SettingWords.change(from, sound, before.about(says.topic())));
        return version + 1;
    }

    /**
     * Takes back what was said from exactly this day on; what was said before holds on.
     *
     * @return the version of the service after the change
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotNow if nothing was said from that day on
     * @throws Refused.ChangedMeanwhile if somebody else changed the service first
     */
    @Transactional
    public int withdraw(Actor actor, ServiceId id, int version, Topic topic, LocalDate from) {
        access.require(actor, Permission.CHANGE_SERVICES, id);
        ServiceConfiguration before = existing(id);
        if (before.about(topic).beginningOn(from).isEmpty()) {
            throw new Refused.NotNow("Nothing begins on " + Today.inWords(from) + " that could be taken back.");
        }
        claim(id, version);
        editions.delete(id, topic.name(), from);
        trail.record(
                actor,
                Act.SERVICE_CONFIGURED,
                null,
                "service " + id.text(),
                SettingWords.withdrawal(from, before.about(topic)));
        return version + 1;
    }

    private ServiceConfiguration existing(ServiceId id) {
        ServiceConfiguration found = book.of(List.of(id)).get(id);
        if (found == null) {
            throw new Refused.NotFound("service");
        }
        return found;
    }

    private void claim(ServiceId id, int version) {
        if (services.claim(id, version) == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else changed this service. Look at it again before you go on.");
        }
    }

    private void write(ServiceId id, LocalDate from, Setting says) {
        Setting.Ages ages = says instanceof Setting.Ages given ? given : null;
        long edition = editions.save(new ServiceEditionRow(
                        Ids.next(),
                        id,
                        says.topic(),
                        from,
                        !(says instanceof Setting.NotStated),
                        ages == null ? null : ages.youngest(),
                        ages == null ? null : ages.oldest(),
                        today.now()))
                .id();
        int position = 0;
        switch (says) {
            case Setting.Counties counties -> {
                for (String name : counties.names()) {
                    editions.addCounty(edition, position++, name);
                }
            }
            case Setting.Partners partners -> {
                for (Setting.Partner partner : partners.list()) {
                    PartnerKind kind = partner.kind();
                    editions.addPartner(edition, position++, partner.name(), kind == null ? null : kind.name());
                }
            }
            case Setting.Pathways pathways ->
                pathways.inOrder().forEach(pathway -> editions.addPathway(edition, pathway.name()));
            case Setting.Ages _, Setting.NotStated _, OpeningHours _ -> {}
        }
    }
}
