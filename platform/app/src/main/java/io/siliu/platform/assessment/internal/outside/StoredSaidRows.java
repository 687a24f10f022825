package io.siliu.platform.assessment.internal.outside;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class StoredSaidRows implements SaidRows {

    private final OutsideMapper mapper;

    StoredSaidRows(OutsideMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<Long, SaidRow> of(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : mapper.said(ids).stream().collect(toMap(SaidRow::id, Function.identity()));
    }
}
