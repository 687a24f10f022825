package io.siliu.rules.internal.drools;

import io.siliu.rules.Hit;

/** A hit as the combination rules see it: four texts and nothing that leads further. */
public record Found(String indicator, String circumstance, String severity, String sixTrue) {

    static Found of(Hit hit) {
        return new Found(
                hit.indicator(),
                hit.circumstance(),
                hit.severity().name(),
                hit.sixTrue().name());
    }
}
