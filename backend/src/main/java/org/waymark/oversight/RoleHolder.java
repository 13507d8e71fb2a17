package org.waymark.oversight;

import java.util.List;
import java.util.Optional;
import org.waymark.access.Role;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;
import org.waymark.signin.AccountCard;

/** Somebody who has an account or holds a role. */
public record RoleHolder(PersonName name, Optional<AccountCard> account, List<Held> roles) {

    /** A role held for one service, by its name, or for all, where that name is empty. */
    public record Held(long grant, Role role, String service) {}

    public PersonId person() {
        return name.id();
    }

    /** Whether they could sign in today. */
    public boolean maySignIn() {
        return account.isPresent() && !account.get().isClosed();
    }
}
