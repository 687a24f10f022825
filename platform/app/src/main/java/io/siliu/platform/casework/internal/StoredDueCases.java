package io.siliu.platform.casework.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.casework.DueCases;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredDueCases implements DueCases {

    private final CaseQueries queries;
    private final CaseRows rows;
    private final Access access;

    StoredDueCases(CaseQueries queries, CaseRows rows, Access access) {
        this.queries = queries;
        this.rows = rows;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> earliest(int limit, Locale locale) {
        Actor actor = access.current();
        if (!actor.may(Permission.READ_CASES)) {
            return List.of();
        }
        return rows.of(queries.byDue(actor.regionPrefix(), limit), actor.regionPrefix(), locale).stream()
                .map(row -> new Due(
                        row.file().number(),
                        row.enterprise(),
                        row.title(),
                        row.file().severity(),
                        row.file().dueOn(),
                        row.overdue()))
                .toList();
    }
}
