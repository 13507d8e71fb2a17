package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.regex.Pattern;

/** Names a role profile, such as PRA for the practitioner. */
@TypeDef(type = DataType.STRING)
public record RoleCode(String value) implements Comparable<RoleCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

    /** @throws Refused.NotValid if the text does not have the shape of such a code */
    public RoleCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused.NotValid("code", "“" + Refused.quoted(value) + "” is not a code of the framework.");
        }
    }

    @Override
    public int compareTo(RoleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
