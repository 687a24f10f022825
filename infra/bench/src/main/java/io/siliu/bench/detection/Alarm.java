package io.siliu.bench.detection;

import io.siliu.rules.Severity;
import io.siliu.sandbox.economy.event.Line;

/**
 * One alert of HIGH or above.
 *
 * @param indicator id of the indicator or of the conclusion
 */
record Alarm(Line line, String indicator, Severity severity) {}
