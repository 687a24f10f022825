package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import java.util.List;

/**
 * A line with its record and its edges.
 *
 * @param head null where there is no record yet
 * @param content where it was written now, else null
 * @param fields what the content was written as, null where it is
 * @param writtenSealed whether its rows stand as sealed already and only the revision is to follow, in this transaction
 */
record MatchedRecord(
        TradeBlock.Row row,
        Line line,
        List<Edge> edges,
        RecordHead head,
        RecordContent content,
        RecordFields fields,
        boolean writtenSealed) {

    /** One of which nothing was written now. */
    MatchedRecord(TradeBlock.Row row, Line line, List<Edge> edges, RecordHead head) {
        this(row, line, edges, head, null, null, false);
    }

    /** The same, its content to be opened again where it is needed. */
    MatchedRecord withoutContent() {
        return new MatchedRecord(row, line, edges, head, null, null, writtenSealed);
    }
}
