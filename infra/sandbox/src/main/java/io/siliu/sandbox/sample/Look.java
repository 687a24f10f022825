package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Easel;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;

/**
 * The types a layout is set in.
 *
 * @param ink colour of the printed words and rules
 */
record Look(Face body, Latin latin, Face labels, double size, int ink) {

    Pen pen(Easel easel) {
        Type value = Type.of(body, size).with(latin);
        Type label = Type.of(labels, size)
                .with(latin == Latin.MONO ? Latin.OWN : latin)
                .inked(ink);
        return new Pen(easel, value, label);
    }
}
