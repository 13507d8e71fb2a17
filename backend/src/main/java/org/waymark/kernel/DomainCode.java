package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.regex.Pattern;

/** Names a domain of competencies, such as RSK. */
@TypeDef(type = DataType.STRING)
public record DomainCode(String value) implements Comparable<DomainCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

    /** @throws Refused.NotValid if the text does not have the shape of such a code */
    public DomainCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused.NotValid("code", "“" + Refused.quoted(value) + "” is not a code of the framework.");
        }
    }

    @Override
    public int compareTo(DomainCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
