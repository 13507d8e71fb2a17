package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.regex.Pattern;

/** Names a competency of the framework, such as RSK-02. */
@TypeDef(type = DataType.STRING)
public record CompetencyCode(String value) implements Comparable<CompetencyCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}-[0-9]{2}");

    /** @throws Refused.NotValid if the text does not have the shape of such a code */
    public CompetencyCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused.NotValid("code", "“" + Refused.quoted(value) + "” is not a code of the framework.");
        }
    }

    @Override
    public int compareTo(CompetencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
