package org.waymark.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;
import org.waymark.supervision.Cover;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.SayIt;

/** Who holds supervision while somebody is away: what is arranged, and a form for more. */
final class CoverForm {

    private final Actor actor;
    private final Acts acts;

    CoverForm(Actor actor, Acts acts) {
        this.actor = actor;
        this.acts = acts;
    }

    /** What the page does about cover. */
    interface Acts {

        /** @param absent who is away; nobody for the reader themselves */
        void arrange(@Nullable PersonId absent, PersonId colleague, LocalDate from, LocalDate until);

        /** Takes it back, and shows how many sessions that cancelled. */
        void remove(Cover cover);
    }

    /** What is said once cover was taken back. */
    static String removed(int cancelled) {
        return cancelled == 0
                ? Texts.of("supervision.cover.removed")
                : Texts.count("supervision.cover.removed", cancelled);
    }

    /** The reader's own cover, by them and for them; colleagues are empty where they supervise nobody. */
    FormPaper own(List<Cover> arranged, List<PersonName> colleagues) {
        FormPaper form = paper("supervision.cover", arranged);
        if (!colleagues.isEmpty()) {
            fields(form, null, colleagues);
        }
        return form;
    }

    /** Cover for supervisors who cannot arrange it themselves. */
    FormPaper forOthers(List<Cover> arranged, List<PersonName> people) {
        FormPaper form = paper("supervision.cover.for", arranged);
        var absent = new ComboBox<PersonName>(Texts.of("supervision.cover.absent"));
        absent.setItems(people);
        absent.setItemLabelGenerator(PersonName::full);
        form.field("absent", absent);
        fields(form, absent, people);
        form.addClassName("wm-apart");
        return form;
    }

    private FormPaper paper(String words, List<Cover> arranged) {
        var form = new FormPaper("cover-");
        form.put(new H2(Texts.of(words)));
        form.put(new Paragraph(Texts.of(words + ".line")));
        arranged.forEach(cover -> form.put(line(cover)));
        return form;
    }

    private void fields(FormPaper form, @Nullable ComboBox<PersonName> absent, List<PersonName> people) {
        var who = new ComboBox<PersonName>(Texts.of("supervision.cover.who"));
        who.setItems(people);
        who.setItemLabelGenerator(PersonName::full);
        form.field("cover", who);
        var from = form.field("from", new DayField(Texts.of("supervision.cover.from")));
        var until = form.field("until", new DayField(Texts.of("supervision.cover.until")));
        form.act(Texts.of("supervision.cover.keep"), () -> {
            var faults = new Faults();
            PersonName away = absent == null ? null : absent.getValue();
            PersonName chosen = who.getValue();
            faults.unless(absent == null || away != null, "absent", Texts.of("supervision.cover.absent.missing"));
            faults.unless(chosen != null, "cover", Texts.of("supervision.cover.who.missing"));
            LocalDate first = from.required(faults, "from", Texts.of("supervision.cover.from.missing"));
            LocalDate last = until.required(faults, "until", Texts.of("supervision.cover.until.missing"));
            faults.refuseIfAny();
            acts.arrange(
                    away == null ? null : away.id(),
                    Objects.requireNonNull(chosen).id(),
                    first,
                    last);
            SayIt.done(Texts.of("supervision.cover.kept"));
        });
    }

    private Div line(Cover cover) {
        var line = new Div(new Span(words(cover)));
        line.addClassName("wm-row");
        if (!actor.is(cover.cover().id())) {
            var remove = new Button(Texts.of("supervision.cover.remove"), event -> acts.remove(cover));
            remove.setAriaLabel(
                    Texts.of("supervision.cover.remove.label", cover.cover().full()));
            line.add(remove);
        }
        return line;
    }

    private String words(Cover cover) {
        String from = Days.of(cover.from());
        String until = Days.of(cover.until());
        if (actor.is(cover.supervisor().id())) {
            return Texts.of("supervision.cover.mine", cover.cover().full(), from, until);
        }
        return actor.is(cover.cover().id())
                ? Texts.of("supervision.cover.theirs", cover.supervisor().full(), from, until)
                : Texts.of(
                        "supervision.cover.other",
                        cover.cover().full(),
                        cover.supervisor().full(),
                        from,
                        until);
    }
}
