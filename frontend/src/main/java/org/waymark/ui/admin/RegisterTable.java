package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.oversight.RoleHolder;
import org.waymark.signin.AccountCard;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** People with their account and their roles, a row each. */
class RegisterTable extends ListTable {

    private static final long serialVersionUID = 1L;

    RegisterTable(List<RoleHolder> holders) {
        super(
                Texts.of("admin.register.caption"),
                Texts.of("admin.people.name"),
                Texts.of("admin.account.name"),
                Texts.of("admin.state"),
                Texts.of("admin.roles.heading"),
                Texts.of("admin.account.last"));
        for (RoleHolder holder : holders) {
            row(
                    Links.to(AdminPages.account(holder.person()), holder.name().full()),
                    new Span(holder.account().map(AccountCard::signInName).orElse("")),
                    state(holder),
                    new Span(holder.roles().stream().map(RoleWords::of).collect(Collectors.joining(", "))),
                    new Span(holder.account()
                            .map(account -> account.lastSignedInAt() == null
                                    ? Texts.of("admin.account.never")
                                    : Days.of(account.lastSignedInAt()))
                            .orElse("")));
        }
    }

    private static Component state(RoleHolder holder) {
        if (holder.account().isEmpty()) {
            return new StatusTag(Texts.of("admin.register.noAccount"), StatusTag.Tone.WARN);
        }
        return holder.maySignIn()
                ? new StatusTag(Texts.of("admin.account.open"), StatusTag.Tone.GOOD)
                : new StatusTag(Texts.of("admin.register.closed"), StatusTag.Tone.PLAIN);
    }
}
