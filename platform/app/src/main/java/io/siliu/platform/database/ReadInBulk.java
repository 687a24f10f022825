package io.siliu.platform.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record of which a statement reads thousands of rows. How its components lie in the columns is then worked out once
 * a result instead of once a row, by the same names and the same type handlers.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadInBulk {}
