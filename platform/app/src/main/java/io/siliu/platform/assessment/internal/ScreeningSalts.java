package io.siliu.platform.assessment.internal;

/** The salts under which facts and screening stand in a commitment, in hex. */
record ScreeningSalts(String facts, String screening) {}
