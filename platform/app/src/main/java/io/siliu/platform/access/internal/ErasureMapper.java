package io.siliu.platform.access.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ErasureMapper {

    @Insert("""
            INSERT INTO erasure (id, subject_kind, subject_id, sealed, erased_at, retention_class)
            VALUES (#{id}, #{subjectKind}, #{subjectId}, #{sealed}, #{at}, 'LOG')
            """)
    void insert(long id, String subjectKind, long subjectId, String sealed, Instant at);
}
