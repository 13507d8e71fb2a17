package org.waymark.ui.app;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What two people do with a session of supervision on their screens. */
final class Sessions {

    private Sessions() {}

    /** The first field with exactly this label. */
    static Locator field(Visitor visitor, String label) {
        return visitor.page
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Types into a field and leaves it. */
    static void typed(Visitor visitor, Locator field, String words) {
        field.fill(words);
        field.press("Enter");
        field.press("Tab");
        visitor.settle();
    }

    /** The supervisor says that the session took place, and both sign it. */
    static void heldAndSigned(Visitor supervisor, Visitor supervisee, String session) {
        String address = session.replace("/session/", "/outcome/");
        supervisor.open(address);
        supervisor.button("Keep how it went").click();
        supervisor.button("Sign").click();
        supervisor.sees("Signed.");
        supervisee.open(address);
        supervisee.button("Sign").click();
        supervisee.sees("Signed.");
    }
}
