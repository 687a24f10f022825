package io.siliu.sandbox.sms;

import java.time.Instant;

/** A delivered message. */
record Message(String key, String to, String text, Instant at) {}
