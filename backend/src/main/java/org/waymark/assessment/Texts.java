package org.waymark.assessment;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Refused;

/** Checks how long people's own words are; they are kept exactly as typed. */
final class Texts {

    private Texts() {}

    /** One text, the field it was typed in and how many characters it may have. */
    record Limit(String field, String text, int most) {}

    /** @throws Refused.NotValid naming each field with too long a text */
    static void check(List<Limit> limits) {
        var faults = tooLong(limits);
        if (!faults.isEmpty()) {
            throw new Refused.NotValid(faults);
        }
    }

    static List<Refused.Fault> tooLong(List<Limit> limits) {
        var faults = new ArrayList<Refused.Fault>();
        for (Limit limit : limits) {
            int length = limit.text().codePointCount(0, limit.text().length());
            if (length > limit.most()) {
                faults.add(new Refused.Fault(
                        limit.field(),
                        "This text has %,d characters; %,d at most fit here.".formatted(length, limit.most())));
            }
        }
        return faults;
    }
}
