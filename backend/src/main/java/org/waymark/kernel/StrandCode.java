package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.regex.Pattern;

/** Names a specialist strand, such as WOM for women. */
@TypeDef(type = DataType.STRING)
public record StrandCode(String value) implements Comparable<StrandCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

    /** @throws Refused.NotValid if the text does not have the shape of such a code */
    public StrandCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused.NotValid("code", "“" + Refused.quoted(value) + "” is not a code of the framework.");
        }
    }

    @Override
    public int compareTo(StrandCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
