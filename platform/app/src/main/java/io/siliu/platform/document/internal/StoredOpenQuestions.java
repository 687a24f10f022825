package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.OpenQuestions;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
final class StoredOpenQuestions implements OpenQuestions {

    private final GlanceMapper glances;
    private final Access access;

    StoredOpenQuestions(GlanceMapper glances, Access access) {
        this.glances = glances;
        this.access = access;
    }

    @Override
    public Map<Long, Long> of(Collection<Long> documents) {
        Actor actor = access.current();
        if (documents.isEmpty() || !actor.may(Permission.CONFIRM_READINGS)) {
            return Map.of();
        }
        return glances.firstOf(GlanceDesk.looker(actor), documents).stream()
                .collect(Collectors.toMap(GlanceMapper.First::documentId, GlanceMapper.First::id));
    }
}
