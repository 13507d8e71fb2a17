package org.waymark.ui.cover;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.skillmix.Establishment;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The lines that ask for competencies and no role profile: the people counted above meet them. */
class WithinPaper extends Paper {

    private static final long serialVersionUID = 1L;

    WithinPaper(List<Establishment.Line> lines) {
        super(Texts.of("cover.within.title"), new Paragraph(Texts.of("cover.within.line")));
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(Texts.of(
                "cover.within.asks",
                RoleSums.sentence(line),
                line.need().competencies().entrySet().stream()
                        .map(one -> Texts.of("cover.within.competency", one.getKey(), one.getValue()))
                        .collect(Collectors.joining(Texts.of("cover.within.and")))))));
        add(list);
    }
}
