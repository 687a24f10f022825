package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import org.springframework.stereotype.Component;

/** Which records the present actor may see. */
@Component
final class VisibleRecords {

    private final RecordQueries queries;
    private final Access access;

    VisibleRecords(RecordQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    /** @throws io.siliu.kernel.PlatformException NOT_FOUND when there is none, or it is not theirs to see */
    RecordQueries.Opened find(String number) {
        Actor actor = access.require(Permission.READ_RECORDS);
        return queries.open(number)
                .filter(record -> actor.sees(record.enterpriseId()) && actor.seesRegion(record.city()))
                .orElseThrow(() -> Access.notFound("record"));
    }
}
