package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.oversight.AccountSheet;
import org.waymark.signin.AccountCard;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** An account as it stands, with what an administrator can do with it. */
class AccountPaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    AccountPaper(AccountCard card, AccountSheet sheet, Acts acts) {
        put(new H2(Texts.of("admin.account.heading")));
        put(new Facts()
                .fact(Texts.of("admin.account.name"), card.signInName())
                .fact(Texts.of("admin.state"), state(card, sheet.hasLeft()))
                .fact(
                        Texts.of("admin.account.last"),
                        card.lastSignedInAt() == null
                                ? Texts.of("admin.account.never")
                                : Days.of(card.lastSignedInAt()))
                .fact(
                        Texts.of("admin.account.password"),
                        Texts.of(
                                card.mustChange() ? "admin.account.password.must" : "admin.account.password.since",
                                Days.of(card.passwordSetAt()))));
        if (sheet.hasLeft()) {
            put(new Paragraph(Texts.of("admin.account.left.line")));
            return;
        }
        if (sheet.isOwn()) {
            put(new Paragraph(Texts.of("admin.account.own")));
            return;
        }
        if (card.isClosed()) {
            act(Texts.of("admin.account.reopen"), acts.reopen());
            return;
        }
        plain(
                Texts.of("admin.account.setPassword"),
                () -> FormPaper.sure(
                        Texts.of("admin.account.setPassword"),
                        Texts.of("admin.account.setPassword.sure"),
                        () -> attempt(acts.setPassword())));
        grave(Texts.of("admin.account.close"), Texts.of("admin.account.close.sure"), acts.close());
    }

    /** What can be done with an account. */
    record Acts(Runnable close, Runnable reopen, Runnable setPassword) {}

    private static Component state(AccountCard card, boolean hasLeft) {
        if (hasLeft) {
            return new StatusTag(Texts.of("admin.account.left"), StatusTag.Tone.PLAIN);
        }
        return card.closedAt() == null
                ? new StatusTag(Texts.of("admin.account.open"), StatusTag.Tone.GOOD)
                : new StatusTag(Texts.of("admin.account.closed", Days.of(card.closedAt())), StatusTag.Tone.PLAIN);
    }
}
