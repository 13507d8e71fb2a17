package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.oversight.AccountSheet;
import org.waymark.oversight.RoleHolder;
import org.waymark.oversight.RoleRegister;
import org.waymark.provision.LdService;
import org.waymark.signin.Accounts;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where an administrator opens and closes somebody's account and gives and takes roles. */
@Route(value = AdminPages.ACCOUNT, layout = MainLayout.class)
@PageTitle("Account and roles · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class AccountView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient RoleRegister register;
    private final transient Accounts accounts;
    private final transient RoleGrants grants;

    AccountView(Actor actor, RoleRegister register, Accounts accounts, RoleGrants grants) {
        this.actor = actor;
        this.register = register;
        this.accounts = accounts;
        this.grants = grants;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(register.of(actor, AdminPages.personIn(event)), "");
    }

    private void show(AccountSheet sheet, String password) {
        RoleHolder holder = sheet.holder();
        PersonId id = holder.person();
        removeAll();
        add(
                Links.back(Places.person(id), holder.name().full()),
                new PageHead(Texts.of("admin.account.title", holder.name().full()), Texts.of("admin.account.line")));
        if (!password.isEmpty()) {
            add(new PasswordOnce(holder, password));
        }
        var account = holder.account()
                .<Component>map(card -> new AccountPaper(
                        card, sheet, new AccountPaper.Acts(() -> close(id), () -> reopen(id), () -> setPassword(id))))
                .orElseGet(() -> new OpenAccountForm(sheet, name -> open(id, name)));
        var both = new Div(
                account,
                new RolesPaper(sheet, (role, service) -> grant(id, role, service), held -> takeAway(id, held)));
        both.addClassName("wm-grid");
        add(both);
    }

    private void open(PersonId id, String signInName) {
        String password = OneTimePassword.next();
        accounts.open(actor, id, signInName, password, true);
        show(register.of(actor, id), password);
    }

    private void setPassword(PersonId id) {
        String password = OneTimePassword.next();
        accounts.setPassword(actor, id, password);
        show(register.of(actor, id), password);
    }

    private void close(PersonId id) {
        accounts.close(actor, id);
        show(register.of(actor, id), "");
        SayIt.done(Texts.of("admin.account.closed.done"), () -> reopen(id));
    }

    private void reopen(PersonId id) {
        accounts.reopen(actor, id);
        show(register.of(actor, id), "");
        SayIt.done(Texts.of("admin.account.reopened.done"));
    }

    private void grant(PersonId id, Role role, @Nullable ServiceId service) {
        grants.grant(actor, id, role, service);
        show(register.of(actor, id), "");
        SayIt.done(Texts.of("admin.roles.granted", RoleWords.of(role)));
    }

    private void takeAway(PersonId id, RoleHolder.Held held) {
        AccountSheet before = register.of(actor, id);
        grants.takeAway(actor, held.grant());
        show(register.of(actor, id), "");
        ServiceId service = before.services().stream()
                .filter(known -> known.name().equals(held.service()))
                .map(LdService::id)
                .findFirst()
                .orElse(null);
        SayIt.done(Texts.of("admin.roles.taken", RoleWords.of(held)), () -> {
            grants.grant(actor, id, held.role(), service);
            show(register.of(actor, id), "");
        });
    }
}
