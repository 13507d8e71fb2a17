package org.waymark.ui.recruiter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;
import org.waymark.guidance.CandidateLinks;
import org.waymark.guidance.CandidateSheet;
import org.waymark.guidance.GuidanceAnswer;
import org.waymark.guidance.GuidanceItem;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/**
 * What a candidate without an account opens with a link: the checklist and nothing else. A link that was guessed, used up,
 * taken back or is over gives one and the same page.
 */
@Route(Places.GUIDANCE_LINK + "/:secret")
@PageTitle("Before you fill in the police form · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@AnonymousAllowed
@Prototype
class CandidateLinkView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CandidateLinks links;

    CandidateLinkView(CandidateLinks links) {
        this.links = links;
        addClassName("wm-candidate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        try {
            show(secret, links.open(secret));
        } catch (Refused gone) {
            gone();
        }
    }

    private void show(String secret, CandidateSheet sheet) {
        removeAll();
        add(new H1(Texts.of("recruiter.link.title")), new Paragraph(Texts.of("recruiter.link.line")));
        var note = new Paragraph(Texts.of("recruiter.link.note"));
        note.addClassName("wm-note");
        add(note);
        var progress = new Paragraph(progress(sheet));
        progress.getElement().setAttribute("role", "status");
        add(progress);
        var items = new Div();
        items.addClassName("wm-grid");
        for (GuidanceItem item : sheet.items()) {
            items.add(
                    sheet.done().contains(item.code())
                            ? new DoneItem(item)
                            : form(secret, item, sheet, after -> progress.setText(progress(after))));
        }
        add(items);
    }

    /** What was typed into the other items stays as it is when one is done. */
    private GuidanceItemForm form(
            String secret, GuidanceItem item, CandidateSheet sheet, SerializableConsumer<CandidateSheet> told) {
        var form = new GuidanceItemForm[1];
        form[0] = new GuidanceItemForm(item, sheet, answer -> {
            CandidateSheet after = say(secret, item, answer);
            if (after != null) {
                ((Div) form[0].getParent().orElseThrow()).replace(form[0], new DoneItem(item));
                told.accept(after);
            }
        });
        return form[0];
    }

    private static String progress(CandidateSheet sheet) {
        return Texts.of(
                "recruiter.link.progress",
                Integer.toString(sheet.done().size()),
                Integer.toString(sheet.items().size()));
    }

    /** The checklist afterwards; none where the page has closed. */
    private @Nullable CandidateSheet say(String secret, GuidanceItem item, GuidanceAnswer answer) {
        try {
            CandidateSheet after = links.say(secret, item.code(), answer);
            if (!after.isComplete()) {
                return after;
            }
            removeAll();
            add(new H1(Texts.of("recruiter.link.thanks")), new Paragraph(Texts.of("recruiter.link.thanks.line")));
        } catch (Refused.NotFound gone) {
            gone();
        }
        return null;
    }

    private void gone() {
        removeAll();
        add(new H1(Texts.of("recruiter.link.gone")), new Paragraph(Texts.of("recruiter.link.gone.line")));
    }
}
