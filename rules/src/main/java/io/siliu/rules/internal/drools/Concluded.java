package io.siliu.rules.internal.drools;

/** A conclusion as later rules see it. */
public record Concluded(String conclusion, String severity) {}
