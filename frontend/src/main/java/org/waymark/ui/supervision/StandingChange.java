package org.waymark.ui.supervision;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Faults;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;
import org.waymark.supervision.StandingGroup;
import org.waymark.supervision.StandingGroupPage;
import org.waymark.supervision.SupervisionKind;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** What whoever leads a group changes in it: who joins, its name, its kind, who leads it, and that it ends. */
class StandingChange extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StandingGroup group;
    private final transient Acts acts;

    StandingChange(StandingGroupPage page, Acts acts) {
        this.group = page.group();
        this.acts = acts;
        addClassName("wm-grid");
        if (page.mayAsk()) {
            add(join(page.toAsk()));
        }
        var rest = new Div(name(), kind(page), lead(page), end());
        rest.addClassName("wm-grid");
        var fold = new NativeDetails(Texts.of("supervision.lasting.change"), rest);
        fold.addClassNames("wm-more", "wm-no-print");
        add(fold);
    }

    /** What the page does. */
    interface Acts {

        void join(Set<PersonId> people);

        void rename(String name);

        void changeKind(KindCode kind);

        void handOver(PersonId heir);

        void end();
    }

    private FormPaper join(List<PersonName> toAsk) {
        var form = new FormPaper("join-");
        form.put(new H2(Texts.of("supervision.lasting.join")));
        var people = form.field("people", new MultiSelectComboBox<PersonName>(Texts.of("supervision.lasting.joining")));
        people.setHelperText(Texts.of("supervision.lasting.joining.help"));
        people.setItems(toAsk);
        people.setItemLabelGenerator(PersonName::full);
        form.act(
                Texts.of("supervision.lasting.join.keep"),
                () -> acts.join(people.getValue().stream().map(PersonName::id).collect(Collectors.toSet())));
        return form;
    }

    private FormPaper name() {
        var form = new FormPaper("name-");
        form.put(new H2(Texts.of("supervision.lasting.rename")));
        var name = form.field("name", new TextField(Texts.of("supervision.lasting.name")));
        name.setHelperText(Texts.of("supervision.lasting.name.help"));
        name.setMaxLength(120);
        name.setValue(group.name());
        form.guard(group.today(), name::getValue);
        form.act(Texts.of("supervision.lasting.rename.keep"), () -> acts.rename(name.getValue()));
        return form;
    }

    private FormPaper kind(StandingGroupPage page) {
        var form = new FormPaper("kind-");
        form.put(new H2(Texts.of("supervision.kind")));
        var kind = form.field("kind", new Select<SupervisionKind>());
        kind.setLabel(Texts.of("supervision.lasting.kind"));
        kind.setHelperText(Texts.of("supervision.lasting.kind.help"));
        kind.setItems(page.kinds());
        kind.setItemLabelGenerator(one -> one == null ? "" : one.words());
        page.kinds().stream()
                .filter(one -> one.code().equals(group.kind().code()))
                .findFirst()
                .ifPresent(kind::setValue);
        form.act(Texts.of("supervision.lasting.kind.keep"), () -> {
            SupervisionKind chosen = kind.getValue();
            var faults = new Faults();
            faults.unless(chosen != null, "kind", Texts.of("supervision.lasting.kind.missing"));
            faults.refuseIfAny();
            acts.changeKind(Objects.requireNonNull(chosen).code());
        });
        return form;
    }

    private FormPaper lead(StandingGroupPage page) {
        var form = new FormPaper("lead-");
        form.put(new H2(Texts.of("supervision.lasting.hand")));
        var heir = form.field("heir", new ComboBox<PersonName>(Texts.of("supervision.lasting.heir")));
        heir.setHelperText(Texts.of("supervision.lasting.heir.help"));
        heir.setItems(Stream.concat(page.toAsk().stream(), group.members().stream())
                .sorted(Comparator.comparing(PersonName::full))
                .toList());
        heir.setItemLabelGenerator(Words::name);
        form.grave(Texts.of("supervision.lasting.hand.act"), Texts.of("supervision.lasting.hand.means"), () -> {
            PersonName chosen = heir.getValue();
            var faults = new Faults();
            faults.unless(chosen != null, "heir", Texts.of("supervision.lasting.heir.missing"));
            faults.refuseIfAny();
            acts.handOver(Objects.requireNonNull(chosen).id());
        });
        return form;
    }

    private FormPaper end() {
        var form = new FormPaper("end-");
        form.put(new H2(Texts.of("supervision.lasting.end")));
        form.grave(Texts.of("supervision.lasting.end.act"), Texts.of("supervision.lasting.end.means"), acts::end);
        return form;
    }
}
