package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.AssessmentState;
import org.waymark.assessment.Settlements;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.people.Directory;
import org.waymark.ui.session.Places;

/** What changed behind an open page is not confirmed unseen. */
@BrowserStory
class TwoTabsTest {

    private final RunningApp app = RunningApp.demo();
    private final Agreements agreements = app.get(Agreements.class);
    private final Settlements settlements = app.get(Settlements.class);
    private final Actor priya = Actor.onScreen(app.get(Directory.class)
            .find(Actor.command("test"), "Shah", 1)
            .getFirst()
            .id());

    @Test
    void aLevelSettledInAnotherTabIsLookedAtBeforeItIsConfirmed() {
        AssessmentId id = agreements.queue(priya, 0, 1).toAgree().getFirst().id();
        for (AgreementSheet.Line line : agreements.open(priya, id).lines()) {
            settlements.settle(priya, id, line.competency(), line.self().levelOrNone(), line.version());
        }
        try (Visitor here = Visitor.at(app.base()).signIn("priya.shah")) {
            here.open("/" + Places.agree(id));
            AgreementSheet.Line first = agreements.open(priya, id).lines().getFirst();
            settlements.settle(priya, id, first.competency(), null, first.version());
            here.button("Confirm agreed levels").click();
            here.confirm();
            here.sees("Look at what is shown now, then confirm.");
            assertEquals(
                    AssessmentState.OPENED, agreements.open(priya, id).head().state());
            here.button("Confirm agreed levels").waitFor();
            assertTrue(here.complaints.isEmpty(), here.complaints::toString);
        }
    }
}
