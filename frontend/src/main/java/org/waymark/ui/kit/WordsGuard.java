package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.assessment.EvidenceGuard;
import org.waymark.assessment.Warning;
import org.waymark.ui.session.Texts;

/**
 * Says before words are kept that they look as if they named somebody whom the service supports. It never refuses: the
 * same words sent once more go.
 */
public class WordsGuard extends Div {

    private static final long serialVersionUID = 1L;

    private final LocalDate today;
    private final SerializableSupplier<String> words;
    private String warned = "";

    WordsGuard(LocalDate today, SerializableSupplier<String> words) {
        this.today = today;
        this.words = words;
        addClassName("wm-note");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether the words may go: nothing in them warns, or they were warned of and sent again as they are. */
    boolean lets() {
        setVisible(false);
        String now = words.get();
        Optional<String> warning = warning(now, today);
        if (warning.isEmpty() || now.equals(warned)) {
            return true;
        }
        warned = now;
        setText(Texts.of("kit.guard.again", warning.get()));
        setVisible(true);
        return false;
    }

    /** Says whom words seem to name; nothing where they name nobody. */
    public static Optional<String> warning(String words, LocalDate today) {
        List<Warning> found = EvidenceGuard.look(words, today);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.of(
                        "kit.guard",
                        found.stream().map(one -> Texts.of("kit.guard." + one)).collect(Collectors.joining(", "))));
    }
}
