package org.waymark.ui.cover;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.ui.session.Texts;

/** The competencies that a need asks for, each with its lowest level; one more is added by its code or title. */
class AskedField extends Div {

    private static final long serialVersionUID = 1L;

    /** The list of all competencies, which stands once on the page. */
    static final String LIST = "cover-competencies";

    private static final String USUAL = "3";

    private final String id;
    private final int number;
    private final transient Offered offered;
    private final transient Consumer<String> told;
    private final List<Asking> asked = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final CellField more;

    AskedField(String id, int number, String text, Offered offered, Consumer<String> told) {
        this.id = id;
        this.number = number;
        this.offered = offered;
        this.told = told;
        asked.addAll(Asking.in(text));
        list.addClassName("wm-cover-asked");
        more = CellField.line(id, Texts.of("cover.site.asked.add", number), "")
                .suggesting(LIST)
                .hint(Texts.of("cover.site.asked.add.hint"))
                .whenWritten(this::take);
        add(list, more);
        showAsked();
    }

    /** The field that takes one more; what is wrong is said beside it. */
    CellField field() {
        return more;
    }

    private void take(String typed) {
        if (typed.isBlank()) {
            return;
        }
        String code = offered.code(typed).orElse("");
        if (code.isEmpty()) {
            asked.addAll(Asking.in(typed));
        } else if (asked.stream().noneMatch(one -> one.code().equals(code))) {
            asked.add(new Asking(code, USUAL));
        }
        more.clear();
        tell();
    }

    private void tell() {
        told.accept(Asking.written(asked));
        more.silent();
        showAsked();
    }

    private void showAsked() {
        list.removeAll();
        list.setVisible(!asked.isEmpty());
        for (int place = 0; place < asked.size(); place++) {
            list.add(item(place, asked.get(place)));
        }
    }

    private ListItem item(int place, Asking one) {
        String title = offered.title(one.code());
        var name = new Span(title.isEmpty() ? one.code() : one.code() + " " + title);
        name.addClassName("wm-cover-asked-name");
        var item = new ListItem(name);
        if (!title.isEmpty()) {
            item.add(CellField.choice(
                            id + "-level-" + place,
                            Texts.of("cover.site.asked.level", one.code(), number),
                            one.level(),
                            offered.levels())
                    .whenWritten(level -> {
                        asked.set(place, new Asking(one.code(), level));
                        told.accept(Asking.written(asked));
                        more.silent();
                    }));
        }
        var out = new NativeButton(Texts.of("cover.site.asked.out"), event -> {
            asked.remove(place);
            tell();
            more.focus();
        });
        out.addClassName("wm-cover-act");
        out.getElement().setAttribute("aria-label", Texts.of("cover.site.asked.out.which", one.code(), number));
        item.add(out);
        return item;
    }
}
