package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.regex.Pattern;

/** Names a police force, such as MPS. */
@TypeDef(type = DataType.STRING)
public record ForceCode(String value) implements Comparable<ForceCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{2,16}");

    /** @throws Refused.NotValid if the text does not have the shape of such a code */
    public ForceCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused.NotValid("code", "“" + Refused.quoted(value) + "” is not a code of the framework.");
        }
    }

    @Override
    public int compareTo(ForceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
