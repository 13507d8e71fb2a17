package org.waymark.ui.supervisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementSheet;
import org.waymark.development.Goals;
import org.waymark.framework.Domain;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Texts;

/** The lines of an agreement sheet: what deserves a talk first, then each domain to open. */
class SheetBody extends Div {

    private static final long serialVersionUID = 1L;
    private static final String TALK = "talk";

    private final transient @Nullable Acts acts;
    private final transient Goals goals;
    private final TalkingPoints points;
    private final transient Map<DomainCode, DomainSection> sections = new LinkedHashMap<>();

    /** The sheet's lines to settle, or to read where there are no acts. */
    SheetBody(AgreementSheet sheet, @Nullable Acts acts, Goals goals) {
        this.acts = acts;
        this.goals = goals;
        addClassName("wm-sheet");
        points = new TalkingPoints(new LineList(acts), acts == null ? "supervisor.talk.read" : "supervisor.talk");
        add(points);
        var heading = new H2(Texts.of("supervisor.domains"));
        heading.addClassName("wm-sheet-heading");
        add(heading);
        Set<DomainCode> calm = sheet.lines().stream()
                .filter(line -> !line.talkingPoint())
                .map(AgreementSheet.Line::domain)
                .collect(Collectors.toSet());
        for (Domain domain : sheet.domains()) {
            if (calm.contains(domain.code())) {
                var section = new DomainSection(domain, acts);
                sections.put(domain.code(), section);
                add(section);
            }
        }
        heading.setVisible(!sections.isEmpty());
        show(sheet);
    }

    /** Shows how the lines stand now; what is open stays open. */
    final void show(AgreementSheet sheet) {
        var words = new Words(sheet.scale(), goals, sheet.head().mayOpenFiles());
        points.show(sheet.talkingPoints(), words);
        sections.values().forEach(section -> section.show(sheet, words));
    }

    /** Opens the domains that are named. */
    void open(Set<String> codes) {
        sections.forEach((code, section) -> section.open(codes.contains(code.value())));
    }

    /** The codes of the domains that are open. */
    List<String> open() {
        return sections.entrySet().stream()
                .filter(entry -> entry.getValue().isOpen())
                .map(entry -> entry.getKey().value())
                .toList();
    }

    boolean mayAct() {
        return acts != null;
    }

    /** Says beside the competency why its level could not be kept. */
    void trouble(CompetencyCode competency, String sentence) {
        points.lines.trouble(competency, sentence);
        sections.values().forEach(section -> section.trouble(competency, sentence));
    }

    /** What is still open, a sentence for the talking points and one for each domain. */
    Refused.NotValid missing(AgreementSheet sheet) {
        var faults = new ArrayList<Refused.Fault>();
        long talk =
                sheet.talkingPoints().stream().filter(line -> !line.isSettled()).count();
        if (talk > 0) {
            faults.add(new Refused.Fault(TALK, Texts.count("supervisor.open.talk", talk)));
        }
        for (Domain domain : sheet.domains()) {
            int open = sheet.calm(domain.code()).size();
            if (open > 0) {
                faults.add(new Refused.Fault(
                        domain.code().value(), Texts.count("supervisor.open.domain", open, domain.name())));
            }
        }
        return new Refused.NotValid(faults);
    }

    /** The parts that those sentences lead to. */
    Map<String, Component> parts() {
        var parts = new LinkedHashMap<String, Component>();
        parts.put(TALK, points);
        sections.forEach((code, section) -> parts.put(code.value(), section));
        return parts;
    }

    /** The lines that lie two steps or more apart; they are always open. */
    private static final class TalkingPoints extends Div implements Focusable<Div> {
        private static final long serialVersionUID = 1L;
        private final LineList lines;

        TalkingPoints(LineList lines, String key) {
            this.lines = lines;
            addClassNames("wm-paper", "wm-talk");
            getElement().setAttribute("tabindex", "-1");
            add(new H2(Texts.of(key)), new Paragraph(Texts.of("supervisor.talk.line")), lines);
            lines.open(true);
        }

        void show(List<AgreementSheet.Line> now, Words words) {
            setVisible(!now.isEmpty());
            lines.show(now, words);
        }
    }
}
