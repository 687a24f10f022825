package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Side;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.RecordContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which reading of a document a difference was found in, where the papers of the record say it: sealed forms hold the
 * document of a side and not the part, but a record rarely holds two parts of one document.
 */
final class ImpliedParts {

    private static final Integer SEVERAL = -1;

    private final Map<String, Integer> parts = new HashMap<>();

    private ImpliedParts(RecordContent content) {
        content.lanes().stream()
                .flatMap(lane -> lane.evidence().stream())
                .filter(EvidenceItem::isPaper)
                .forEach(item ->
                        parts.merge(item.document(), item.part(), (one, other) -> one.equals(other) ? one : SEVERAL));
    }

    /** Whether the content is what {@link #restored} makes of its sealed form. */
    static boolean tell(RecordContent content) {
        if (content.discrepancies().isEmpty()) {
            return true;
        }
        ImpliedParts implied = new ImpliedParts(content);
        return content.discrepancies().stream()
                .allMatch(each -> implied.tell(each.expected()) && implied.tell(each.found()));
    }

    private boolean tell(Side side) {
        return side.document() == null ? side.part() == null : Objects.equals(side.part(), part(side));
    }

    private Integer part(Side side) {
        Integer part = parts.get(side.document());
        return SEVERAL.equals(part) ? null : part;
    }

    /** The content with the parts that a sealed form does not hold, as far as its papers tell them. */
    static RecordContent restored(RecordContent content) {
        if (content.discrepancies().isEmpty()) {
            return content;
        }
        ImpliedParts implied = new ImpliedParts(content);
        return content.differingIn(content.discrepancies().stream()
                .map(each -> new Discrepancy(
                        each.kind(),
                        each.flow(),
                        implied.restored(each.expected()),
                        implied.restored(each.found()),
                        each.certain()))
                .toList());
    }

    private Side restored(Side side) {
        return side.document() == null || side.part() != null ? side : side.in(part(side));
    }
}
