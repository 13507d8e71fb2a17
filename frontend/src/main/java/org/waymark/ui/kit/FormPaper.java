package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Texts;

/** A form with one act: what is wrong stands in a box at its top and beside the fields, and nothing is lost. */
public class FormPaper extends Paper {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div acts = new Div();
    private @Nullable WordsGuard guard;

    public FormPaper() {
        this("");
    }

    /** One of several forms on a page, told apart by a name of its own. */
    public FormPaper(String name) {
        this.name = name;
        addClassName("wm-form");
        acts.addClassNames("wm-acts", "wm-form-acts");
        add(errors, acts);
    }

    /** Adds a field; faults of that name are shown beside it. */
    public <T extends Component> T field(String name, T field) {
        put(named(name, field));
        return field;
    }

    /** Lets faults of that name be shown beside a field that stands in a part of the form. */
    public <T extends Component> T named(String name, T field) {
        fields.put(name, field);
        field.setId("field-" + this.name + name);
        if (field instanceof HasValidation validation) {
            validation.setManualValidation(true);
        }
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        return field;
    }

    /** Adds words or a part that no fault can be about. */
    public void put(Component part) {
        addComponentAtIndex(getComponentCount() - 1, part);
    }

    /** Warns here of words that look as if they named a service user: the act waits until it is asked for again. */
    public void guard(LocalDate today, SerializableSupplier<String> words) {
        var one = new WordsGuard(today, words);
        put(one);
        guard = one;
    }

    /** The form's one act, said by its button. */
    public Button act(String words, Runnable act) {
        var button = new Button(words, event -> attempt(() -> guarded(act)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        acts.add(button);
        return button;
    }

    /** An act beside the form's own. */
    public void plain(String words, Runnable act) {
        acts.add(new Button(words, event -> act.run()));
    }

    /** An act that cannot be taken back: it is asked again with its consequence, and its button never stands out. */
    public void grave(String words, String consequence, Runnable act) {
        var button = new Button(words, event -> sure(words, consequence, () -> attempt(act)));
        button.addThemeVariants(ButtonVariant.ERROR);
        acts.add(button);
    }

    /** The way out that changes nothing. */
    public void cancel(String address) {
        acts.add(new Link(address, Texts.of("kit.form.cancel")));
    }

    /** Does the act; where it is refused, says why and keeps what was typed. */
    public void attempt(Runnable act) {
        errors.clear(fields);
        try {
            act.run();
        } catch (Refused refused) {
            errors.show(refused, fields);
        }
    }

    private void guarded(Runnable act) {
        WordsGuard one = guard;
        if (one == null || one.lets()) {
            act.run();
        }
    }

    /** Asks again before something that cannot be taken back. */
    public static void sure(String words, String consequence, Runnable act) {
        var dialog = new ConfirmDialog(Texts.of("kit.form.sure", words), consequence, words, event -> act.run());
        dialog.setWidth("480px");
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("kit.form.sure.no"));
        dialog.setConfirmButtonTheme("error");
        dialog.open();
    }
}
