package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;

/** When sites are open and what they offer, from which day on. A change never touches earlier days. */
@Singleton
public class SiteConfigurations {

    private static final Set<Topic> TOPICS = Set.of(Topic.HOURS, Topic.PATHWAYS);

    private final ConfigurationBook book;
    private final SiteRepository sites;
    private final SiteEditionRepository editions;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SiteConfigurations(
            ConfigurationBook book,
            SiteRepository sites,
            SiteEditionRepository editions,
            Access access,
            AuditTrail trail,
            Today today) {
        this.book = book;
        this.sites = sites;
        this.editions = editions;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Says from which day on the site is open when, or offers which pathways. It holds until the day before the next thing
     * said about the same topic; what was said from exactly this day is replaced.
     *
     * @return the version of the site after the change
     * @throws Refused.NotFound if the actor's right does not reach the site's service
     * @throws Refused.NotValid if the day lies outside the site's life, or for each fault in what is said
     * @throws Refused.ChangedMeanwhile if somebody else changed the site first
     */
    @Transactional
    public int change(Actor actor, SiteId id, int version, LocalDate from, Setting says) {
        SiteConfiguration before = changeable(actor, id);
        var faults = new Faults();
        faults.unless(TOPICS.contains(says.topic()), "topic", "This belongs to the whole service, not to one site.");
        Setting sound = SettingCheck.sound(says, faults);
        if (sound instanceof Setting.Pathways pathways) {
            before.servicePathways()
                    .on(from)
                    .ifPresent(service -> SettingCheck.offeredByService(pathways.offered(), service.offered(), faults));
        }
        SettingCheck.withinLife(before.site(), from, today.day(), faults);
        faults.refuseIfAny();
        claim(id, version);
        editions.delete(id, says.topic().name(), from);
        write(id, from, sound);
        trail.record(
                actor,
                Act.SITE_CONFIGURED,
                null,
                "site " + id.text(),
                SettingWords.change(from, sound, about(before, says.topic())));
        return version + 1;
    }

    /**
     * Takes back what was said from exactly this day on; what was said before holds on.
     *
     * @return the version of the site after the change
     * @throws Refused.NotFound if the actor's right does not reach the site's service
     * @throws Refused.NotNow if nothing was said from that day on
     * @throws Refused.ChangedMeanwhile if somebody else changed the site first
     */
    @Transactional
    public int withdraw(Actor actor, SiteId id, int version, Topic topic, LocalDate from) {
        Timeline<? extends Setting> before = about(changeable(actor, id), topic);
        if (before.beginningOn(from).isEmpty()) {
            throw new Refused.NotNow("Nothing begins on " + Today.inWords(from) + " that could be taken back.");
        }
        claim(id, version);
        editions.delete(id, topic.name(), from);
        trail.record(actor, Act.SITE_CONFIGURED, null, "site " + id.text(), SettingWords.withdrawal(from, before));
        return version + 1;
    }

    private static Timeline<? extends Setting> about(SiteConfiguration site, Topic topic) {
        return topic == Topic.HOURS ? site.hours() : site.ownPathways();
    }

    private SiteConfiguration changeable(Actor actor, SiteId id) {
        access.require(actor, Permission.CHANGE_SERVICES);
        Site site = sites.find(id).orElseThrow(() -> new Refused.NotFound("site"));
        if (!access.allows(actor, Permission.CHANGE_SERVICES, site.serviceId())) {
            throw new Refused.NotFound("site");
        }
        return Objects.requireNonNull(book.of(List.of(site.serviceId())).get(site.serviceId()))
                .site(id)
                .orElseThrow();
    }

    private void claim(SiteId id, int version) {
        if (sites.claim(id, version) == 0) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this site. Look at it again before you go on.");
        }
    }

    private void write(SiteId id, LocalDate from, Setting says) {
        OpeningHours hours = says instanceof OpeningHours given ? given : null;
        long edition = editions.save(new SiteEditionRow(
                        Ids.next(),
                        id,
                        says.topic(),
                        from,
                        !(says instanceof Setting.NotStated),
                        hours != null && hours.bankHolidays() != null,
                        today.now()))
                .id();
        if (hours != null) {
            for (DayOfWeek day : DayOfWeek.values()) {
                write(edition, day.name(), hours.on(day));
            }
            List<Spell> bankHolidays = hours.bankHolidays();
            if (bankHolidays != null) {
                write(edition, SpellRow.BANK_HOLIDAY, bankHolidays);
            }
        }
        if (says instanceof Setting.Pathways pathways) {
            pathways.inOrder().forEach(pathway -> editions.addPathway(edition, pathway.name()));
        }
    }

    private void write(long edition, String day, List<Spell> spells) {
        spells.forEach(spell -> editions.addSpell(edition, day, spell.opens(), spell.closes()));
    }
}
