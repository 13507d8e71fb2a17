package org.waymark.ui.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test that needs Chromium, whose path {@code waymark.chromium} gives; skipped where there is none. */
@Tag("browser")
@EnabledIfSystemProperty(named = "waymark.chromium", matches = ".+", disabledReason = "no Chromium on this machine")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserStory {}
