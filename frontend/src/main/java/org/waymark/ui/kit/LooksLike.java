package org.waymark.ui.kit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.AtWork;
import org.waymark.framework.LevelWords;
import org.waymark.kernel.Level;
import org.waymark.ui.session.Texts;

/** Levels of one competency side by side, each with what it looks like; a level with two names is described once. */
public class LooksLike extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AtWork atWork;
    private final Voice voice;
    private final transient TreeMap<Level, List<String>> named = new TreeMap<>();

    public LooksLike(AtWork atWork, Voice voice) {
        this.atWork = atWork;
        this.voice = voice;
        addClassName("wm-looks");
    }

    /** Adds a level under a name such as “Role needs”; no level adds nothing. */
    public LooksLike with(String name, @Nullable Level level) {
        if (level != null) {
            named.computeIfAbsent(level, any -> new ArrayList<>()).add(name);
            show();
        }
        return this;
    }

    private void show() {
        removeAll();
        var list = new DescriptionList();
        named.forEach((level, names) -> {
            LevelWords words = atWork.at(level);
            var term = new DescriptionList.Term(
                    Texts.of("kit.looks.term", joined(names), words.step().named()));
            var pair = new Div(term, new DescriptionList.Description(voice.of(words)));
            list.getElement().appendChild(pair.getElement());
        });
        add(list);
        if (!atWork.described()) {
            add(general());
        }
    }

    /** “You, role needs”: only the first name keeps its capital. */
    private static String joined(List<String> names) {
        return names.getFirst()
                + names.stream()
                        .skip(1)
                        .map(name -> ", " + name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1))
                        .collect(Collectors.joining());
    }

    /** Says that the scale's words stand in for the competency's own. */
    public static Paragraph general() {
        var note = new Paragraph(Texts.of("kit.level.general"));
        note.addClassNames("wm-small", "wm-soft", "wm-general");
        return note;
    }
}
