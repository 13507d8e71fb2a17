package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;
import org.waymark.vetting.ChaseDraft;
import org.waymark.vetting.ManyCases;

/** Asking everybody for the form that they still have, in messages without details, shown before anything is sent. */
@Route(value = Places.CHASE, layout = MainLayout.class)
@PageTitle("Ask for forms · Waymark")
@StyleSheet("context://waymark/recruiter.css")
@RolesAllowed("RECRUITER")
@Prototype
class ChaseView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient ManyCases many;

    ChaseView(Actor actor, ManyCases many) {
        this.actor = actor;
        this.many = many;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ChaseDraft> drafts = many.drafts(actor);
        removeAll();
        var back = new Link(Places.VETTING, Texts.of("recruiter.board"));
        back.addClassNames("wm-back", "wm-small");
        add(back, new PageHead(Texts.of("recruiter.chase"), Texts.of("recruiter.chase.line")));
        if (drafts.isEmpty()) {
            add(new EmptyState(Texts.of("recruiter.chase.empty"), Texts.of("recruiter.chase.empty.why")));
            return;
        }
        var papers = new Div();
        papers.addClassName("wm-grid");
        List<ChaseDraft> staff = drafts.stream().filter(ChaseDraft::isStaff).toList();
        if (!staff.isEmpty()) {
            papers.add(staff(staff));
        }
        List<ChaseDraft> candidates =
                drafts.stream().filter(draft -> !draft.isStaff()).toList();
        if (!candidates.isEmpty()) {
            papers.add(candidates(candidates));
        }
        add(papers);
    }

    private Component staff(List<ChaseDraft> drafts) {
        var names = new UnorderedList();
        drafts.forEach(
                draft -> names.add(new ListItem(Texts.count("recruiter.chase.days", draft.days(), draft.name()))));
        String words = Texts.count("recruiter.chase.send", drafts.size());
        var send = new Button(
                words,
                event -> FormPaper.sure(
                        words, Texts.count("recruiter.chase.send.means", drafts.size()), () -> send(drafts)));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return new Paper(
                Texts.of("recruiter.chase.staff"), new Paragraph(Texts.of("recruiter.chase.staff.says")), names, send);
    }

    private void send(List<ChaseDraft> drafts) {
        try {
            int sent = 0;
            for (int from = 0; from < drafts.size(); from += ManyCases.MOST_AT_ONCE) {
                sent += many.chase(
                        actor,
                        drafts.subList(from, Math.min(drafts.size(), from + ManyCases.MOST_AT_ONCE)).stream()
                                .map(ChaseDraft::about)
                                .toList());
            }
            SayIt.done(Texts.count("recruiter.chase.sent", sent));
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
    }

    private static Component candidates(List<ChaseDraft> drafts) {
        var paper = new Paper(
                Texts.of("recruiter.chase.candidates"), new Paragraph(Texts.of("recruiter.chase.candidates.says")));
        for (ChaseDraft draft : drafts) {
            var text = new TextArea(Texts.count("recruiter.chase.days", draft.days(), draft.name()));
            text.setValue(Texts.of("recruiter.chase.text", draft.name(), draft.service()));
            text.setReadOnly(true);
            text.setWidthFull();
            paper.add(text);
        }
        return paper;
    }
}
