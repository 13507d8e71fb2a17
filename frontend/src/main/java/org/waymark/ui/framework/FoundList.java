package org.waymark.ui.framework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.framework.Finding;
import org.waymark.ui.kit.FindingWords;
import org.waymark.ui.kit.Highlighted;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.StatusTag;

/** What a search found, best first: what it is called, where it stands, and the words that were found. */
class FoundList extends OrderedList {

    private static final long serialVersionUID = 1L;

    FoundList(List<Finding> findings, SearchAddress address) {
        addClassNames("wm-paper", "wm-found");
        getElement().setAttribute("start", Integer.toString((address.page() - 1) * SearchAddress.ON_A_PAGE + 1));
        findings.forEach(finding -> add(item(finding)));
    }

    private static ListItem item(Finding finding) {
        var head = new Div(name(finding), new StatusTag(FindingWords.kind(finding.kind()), StatusTag.Tone.PLAIN));
        head.addClassName("wm-found-head");
        var item = new ListItem(head);
        String line = FindingWords.line(finding);
        if (!line.isEmpty()) {
            var place = new Paragraph(line);
            place.addClassNames("wm-small", "wm-soft");
            item.add(place);
        }
        if (!finding.snippet().isEmpty()) {
            item.add(new Paragraph(new Highlighted(finding.snippet())));
        }
        return item;
    }

    private static Component name(Finding finding) {
        var title = new Highlighted(finding.title());
        return FindingWords.address(finding)
                .<Component>map(address -> {
                    var link = new Link(address, "");
                    link.add(title);
                    link.addClassName("wm-task-name");
                    return link;
                })
                .orElse(title);
    }
}
