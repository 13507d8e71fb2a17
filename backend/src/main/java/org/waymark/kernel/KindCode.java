package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.regex.Pattern;

/** Names a kind of supervision, such as CLIN for clinical or practice supervision. */
@TypeDef(type = DataType.STRING)
public record KindCode(String value) implements Comparable<KindCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,4}");

    /** @throws Refused.NotValid if the text is not two to four capital letters */
    public KindCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused.NotValid("code", "Use two to four capital letters, such as CLIN.");
        }
    }

    @Override
    public int compareTo(KindCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
