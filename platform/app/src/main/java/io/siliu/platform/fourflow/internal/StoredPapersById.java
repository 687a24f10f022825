package io.siliu.platform.fourflow.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.fourflow.PapersById;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

@Component
class StoredPapersById implements PapersById {

    private final Rows rows;

    StoredPapersById(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<Long, KeptPaper> of(long enterpriseId, Collection<Long> paperIds) {
        return paperIds.isEmpty()
                ? Map.of()
                : rows.of(enterpriseId, paperIds).stream().collect(toMap(KeptPaper::paperId, Function.identity()));
    }

    @Mapper
    interface Rows {

        @Select("""
                <script>
                SELECT id AS paper_id, document_id, kind, day_from AS day FROM paper
                WHERE enterprise_id = #{enterpriseId} AND id IN
                <foreach item="id" collection="paperIds" open="(" separator="," close=")">#{id}</foreach>
                </script>
                """)
        List<KeptPaper> of(long enterpriseId, Collection<Long> paperIds);
    }
}
