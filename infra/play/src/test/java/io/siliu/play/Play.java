package io.siliu.play;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a browser against the running product, which comes up once for all of them and goes down at the end. They
 * ask for a {@link House} as a parameter. Without a Chromium they are skipped and say so, unless one is required.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(PlayExtension.class)
@interface Play {}
