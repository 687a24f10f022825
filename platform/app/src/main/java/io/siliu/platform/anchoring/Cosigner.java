package io.siliu.platform.anchoring;

import java.time.Instant;

/**
 * A witness that co-signed a checkpoint.
 *
 * @param name the witness's key name
 * @param at the time the witness itself put under its signature
 */
public record Cosigner(String name, Instant at) {}
