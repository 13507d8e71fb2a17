package org.waymark.ui.recruiter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.RenewalFeed;

/** The renewals in one's own calendar program: an address with a secret, told once, ended at any time. */
class FeedPaper extends Paper {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;

    FeedPaper(Acts acts) {
        this.acts = acts;
        show("");
    }

    /** What can be done with one's own calendar. */
    interface Acts {
        Optional<RenewalFeed> mine();

        String make(boolean withInitials);

        void end();
    }

    private void show(String secret) {
        removeAll();
        var says = new Paragraph(Texts.of("recruiter.feed.says"));
        says.addClassNames("wm-small", "wm-soft");
        add(new H2(Texts.of("recruiter.feed")), says);
        Optional<RenewalFeed> mine = acts.mine();
        if (!secret.isEmpty()) {
            var address = new TextField(Texts.of("recruiter.feed.address"));
            address.setValue(Texts.of("recruiter.feed.path", Places.calendar(secret)));
            address.setReadOnly(true);
            address.setHelperText(Texts.of("recruiter.feed.once"));
            address.setWidthFull();
            add(address);
        }
        add(new Paragraph(mine.map(one -> Texts.of(
                        one.withInitials() ? "recruiter.feed.initials" : "recruiter.feed.noNames",
                        Days.of(one.madeAt())))
                .orElse(Texts.of("recruiter.feed.none"))));
        var initials = new Checkbox(Texts.of("recruiter.feed.withInitials"));
        var make = new Button(
                Texts.of(mine.isPresent() ? "recruiter.feed.again" : "recruiter.feed.make"),
                event -> make(mine.isPresent(), initials.getValue()));
        var buttons = new Div(make);
        buttons.addClassName("wm-acts");
        if (mine.isPresent()) {
            buttons.add(new Button(Texts.of("recruiter.feed.end"), event -> end()));
        }
        add(initials, buttons);
    }

    private void make(boolean replaces, boolean initials) {
        if (replaces) {
            FormPaper.sure(
                    Texts.of("recruiter.feed.again"),
                    Texts.of("recruiter.feed.again.means"),
                    () -> show(acts.make(initials)));
        } else {
            show(acts.make(initials));
        }
    }

    private void end() {
        acts.end();
        show("");
        SayIt.done(Texts.of("recruiter.feed.ended"));
    }
}
