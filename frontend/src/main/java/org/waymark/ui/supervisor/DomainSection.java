package org.waymark.ui.supervisor;

import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementSheet;
import org.waymark.framework.Domain;
import org.waymark.kernel.CompetencyCode;
import org.waymark.ui.session.Texts;

/** A domain on the agreement sheet that opens to its competencies; a calm one is settled by one act. */
class DomainSection extends Section implements Focusable<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Domain domain;
    private final transient @Nullable Acts acts;
    private final NativeButton opener = new NativeButton();
    private final Span count = new Span();
    private final Button calm = new Button();
    private final LineList lines;

    DomainSection(Domain domain, @Nullable Acts acts) {
        this.domain = domain;
        this.acts = acts;
        this.lines = new LineList(acts);
        addClassNames("wm-paper", "wm-domain");
        lines.setId("lines-" + domain.code());
        opener.setText(domain.name());
        opener.addClassName("wm-opener");
        opener.getElement().setAttribute("aria-controls", "lines-" + domain.code());
        opener.addClickListener(event -> turn(!lines.isOpen()));
        count.addClassNames("wm-small", "wm-soft");
        calm.setVisible(false);
        calm.addClickListener(event -> {
            if (acts != null) {
                acts.settleCalm(domain.code());
            }
        });
        var head = new Div(new H2(opener), count, calm);
        head.addClassName("wm-domain-head");
        add(head, lines);
        open(false);
    }

    /** Shows the domain's lines but for talking points, which stand above. */
    void show(AgreementSheet sheet, Words words) {
        List<AgreementSheet.Line> own = sheet.linesOf(domain.code()).stream()
                .filter(line -> !line.talkingPoint())
                .toList();
        long settled = own.stream().filter(AgreementSheet.Line::isSettled).count();
        int calmLines = sheet.calm(domain.code()).size();
        count.setText(Texts.of("supervisor.settled", settled, own.size()));
        offer(calmLines);
        lines.show(own, words);
    }

    private void offer(int calmLines) {
        String words = Texts.count("supervisor.calm", calmLines);
        if (!words.equals(calm.getText())) {
            calm.setText(words);
            calm.setAriaLabel(Texts.count("supervisor.calm.label", calmLines, domain.name()));
        }
        calm.setVisible(acts != null && calmLines > 0);
    }

    final void open(boolean opened) {
        lines.open(opened);
        opener.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
    }

    boolean isOpen() {
        return lines.isOpen();
    }

    void trouble(CompetencyCode competency, String sentence) {
        lines.trouble(competency, sentence);
    }

    /** Opens the domain and puts the focus on its heading. */
    @Override
    public void focus(FocusOption... options) {
        open(true);
        opener.focus(options);
    }

    private void turn(boolean opened) {
        open(opened);
        if (acts != null) {
            acts.turned(domain.code(), opened);
        }
    }
}
