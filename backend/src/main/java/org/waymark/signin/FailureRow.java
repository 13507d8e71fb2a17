package org.waymark.signin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Failed tries as they are stored. */
@MappedEntity("sign_in_failure")
record FailureRow(@Id String guarded, int failures, Instant lastAt, Instant notBefore) {

    Delay delay() {
        return new Delay(failures, lastAt, notBefore);
    }
}
