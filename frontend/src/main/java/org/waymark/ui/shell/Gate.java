package org.waymark.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.inject.Singleton;
import java.io.Serial;
import java.security.Principal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Role;
import org.waymark.ui.session.SignedIn;

/**
 * Keeps people away from pages that would be empty for them, by the annotation on each view. The operations behind the
 * pages check again.
 */
@Singleton
class Gate extends NavigationAccessControl {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Access access;

    Gate(Access access) {
        this.access = access;
        setLoginView("/sign-in");
    }

    /** Pages that say what went wrong are for everybody, and open also when nobody's roles can be asked for. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        if (SignedIn.find().isPresent()
                && SignedIn.mustChangePassword()
                && !event.getNavigationTarget().equals(NewPasswordView.class)) {
            event.rerouteTo(NewPasswordView.class);
            return;
        }
        super.beforeEnter(event);
    }

    @Override
    protected @Nullable Principal getPrincipal(VaadinRequest request) {
        return SignedIn.find()
                .<Principal>map(actor -> () -> actor.person().text())
                .orElse(null);
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        Set<String> roles = SignedIn.find().map(access::rolesOf).orElse(Set.of()).stream()
                .map(Role::name)
                .collect(Collectors.toSet());
        return roles::contains;
    }
}
