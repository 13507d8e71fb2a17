package org.waymark.ui.observation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.waymark.framework.LevelWords;
import org.waymark.kernel.Refused;
import org.waymark.observation.AskSheet;
import org.waymark.observation.NewObservationAsk;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What somebody did, and the level it is to be looked at for. */
class AskForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;

    private final Div looks = new Div();

    AskForm(AskSheet sheet, Consumer<NewObservationAsk> ask) {
        var words = field("words", new TextArea(Texts.of("observation.ask.words")));
        words.setHelperText(Texts.of("observation.ask.words.help"));
        words.setMinRows(3);
        words.setMaxLength(LONGEST);
        words.setAutofocus(true);
        guard(sheet.today(), words::getValue);
        var level = field("level", new Select<LevelWords>());
        level.setLabel(Texts.of("observation.ask.level"));
        level.setItems(sheet.levels());
        level.setItemLabelGenerator(one -> one.step().named());
        put(looks);
        level.addValueChangeListener(event -> show(sheet, event.getValue()));
        sheet.levels().stream()
                .filter(one -> one.step().level().equals(sheet.proposed()))
                .forEach(level::setValue);
        act(Texts.of("observation.ask.make"), () -> {
            LevelWords chosen = level.getValue();
            if (chosen == null) {
                throw new Refused.NotValid("level", Texts.of("observation.ask.level.missing"));
            }
            ask.accept(new NewObservationAsk(
                    sheet.competency().code(), chosen.step().level(), words.getValue()));
        });
        cancel(Places.OBSERVATIONS);
    }

    private void show(AskSheet sheet, LevelWords chosen) {
        looks.removeAll();
        looks.add(new LooksLike(sheet.atWork(), Voice.OWN)
                .with(Texts.of("observation.ask.looks"), chosen.step().level()));
    }
}
