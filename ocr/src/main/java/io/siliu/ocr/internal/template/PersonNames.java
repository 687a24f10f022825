package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;

/** Values that are names of people; firms and other words are none. */
final class PersonNames {

    private PersonNames() {}

    static Optional<String> of(Span span) {
        return LabelledValues.text(span).filter(name -> NameShape.isOne(name) && !NameShape.isFirm(name));
    }
}
