package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.oversight.RoleHolder;
import org.waymark.signin.AccountCard;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** A password that was just set, shown once so that it can be handed over. */
class PasswordOnce extends Paper {

    private static final long serialVersionUID = 1L;

    PasswordOnce(RoleHolder holder, String password) {
        super(Texts.of("admin.password.title"));
        addClassName("wm-once");
        getElement().setAttribute("role", "status");
        var secret = new Span(password);
        secret.addClassName("wm-secret");
        add(
                new Facts()
                        .fact(
                                Texts.of("admin.account.name"),
                                holder.account().map(AccountCard::signInName).orElse(""))
                        .fact(Texts.of("admin.password.password"), secret),
                new Paragraph(Texts.of("admin.password.line")));
    }
}
