package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one wording of what two people agree about their supervision. */
@TypeDef(type = DataType.LONG)
public record AgreementId(long value) implements Id {}
