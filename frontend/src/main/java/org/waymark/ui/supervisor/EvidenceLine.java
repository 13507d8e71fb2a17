package org.waymark.ui.supervisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceTitle;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What somebody has as evidence, by title; whoever may open the files among it downloads them here. */
class EvidenceLine extends Span {

    private static final long serialVersionUID = 1L;

    EvidenceLine(List<EvidenceTitle> titles, boolean mayOpen) {
        for (EvidenceTitle title : titles) {
            if (getComponentCount() > 0) {
                add(new Text(" · "));
            }
            add(mayOpen && title.kind() == Evidence.Kind.FILE ? file(title) : new Span(title.title()));
        }
    }

    private static Component file(EvidenceTitle title) {
        var link = new Anchor(Places.evidenceFile(title.id()), title.title());
        link.setAriaLabel(Texts.of("supervisor.evidence.file", title.title()));
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
