package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.RecordLines;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

@Component
final class StoredRecordLines implements RecordLines {

    private final Rows rows;

    StoredRecordLines(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<Long, Long> of(long enterpriseId, Collection<Long> recordIds) {
        return recordIds.isEmpty()
                ? Map.of()
                : rows.lines(enterpriseId, recordIds).stream().collect(Collectors.toMap(Row::id, Row::lineId));
    }

    @Mapper
    interface Rows {

        @Select("""
                <script>
                SELECT id, line_id FROM four_flow_record
                WHERE enterprise_id = #{enterpriseId} AND id IN
                <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
                </script>
                """)
        List<Row> lines(long enterpriseId, Collection<Long> ids);
    }

    /** A record and its line. */
    record Row(long id, long lineId) {}
}
