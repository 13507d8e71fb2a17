package org.waymark.oversight;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.Access;
import org.waymark.access.Grant;
import org.waymark.access.Permission;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.people.Directory;
import org.waymark.people.People;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonName;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.signin.AccountCard;
import org.waymark.signin.Accounts;

/** Who may sign in and who holds which role. */
@Singleton
public class RoleRegister {

    private static final Comparator<RoleHolder> BY_NAME = Comparator.comparing(
                    (RoleHolder holder) -> holder.name().family(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(holder -> holder.name().given(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(holder -> holder.person().value());

    private final Accounts accounts;
    private final RoleGrants grants;
    private final People people;
    private final Directory directory;
    private final LdServices services;
    private final Access access;

    RoleRegister(
            Accounts accounts,
            RoleGrants grants,
            People people,
            Directory directory,
            LdServices services,
            Access access) {
        this.accounts = accounts;
        this.grants = grants;
        this.people = people;
        this.directory = directory;
        this.services = services;
        this.access = access;
    }

    /** Everybody who has an account or holds a role, by family name; four statements, however many they are. */
    @Transactional(readOnly = true)
    public List<RoleHolder> list(Actor actor) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        return holders(actor, accounts.list(actor), grants.list(actor)).stream()
                .sorted(BY_NAME)
                .toList();
    }

    /**
     * One person's account and roles.
     *
     * @throws Refused.NotFound if there is no such person
     */
    @Transactional(readOnly = true)
    public AccountSheet of(Actor actor, PersonId person) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        PersonCard card = directory.card(actor, person);
        RoleHolder holder =
                holders(actor, accounts.of(actor, List.of(person)), grants.of(actor, List.of(person))).stream()
                        .findFirst()
                        .orElseGet(() -> new RoleHolder(card.name(), Optional.empty(), List.of()));
        return new AccountSheet(
                holder,
                services.list(actor),
                Optional.ofNullable(card.workEmail()),
                actor.is(person),
                card.leftOn() != null);
    }

    private List<RoleHolder> holders(Actor actor, List<AccountCard> cards, List<Grant> held) {
        Map<PersonId, AccountCard> account = new HashMap<>();
        cards.forEach(card -> account.put(card.personId(), card));
        Map<PersonId, List<Grant>> roles = held.stream().collect(Collectors.groupingBy(Grant::person));
        var ids = Stream.concat(account.keySet().stream(), roles.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        Map<PersonId, PersonName> names = people.names(actor, ids);
        Map<ServiceId, LdService> where = services.byIds(
                actor,
                held.stream()
                        .map(Grant::service)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        var holders = new ArrayList<RoleHolder>();
        names.forEach((id, name) -> holders.add(new RoleHolder(
                name,
                Optional.ofNullable(account.get(id)),
                roles.getOrDefault(id, List.of()).stream()
                        .map(grant -> new RoleHolder.Held(grant.id(), grant.role(), service(where, grant)))
                        .toList())));
        return holders;
    }

    private static String service(Map<ServiceId, LdService> where, Grant grant) {
        LdService service = grant.service() == null ? null : where.get(grant.service());
        return service == null ? "" : service.name();
    }
}
