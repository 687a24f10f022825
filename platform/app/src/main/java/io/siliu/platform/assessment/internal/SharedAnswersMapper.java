package io.siliu.platform.assessment.internal;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SharedAnswersMapper {

    /** What is there already stays as it is: the digest says that it is the same. */
    @Insert("""
            INSERT IGNORE INTO shared_answers (digest, answers, kept_at, retention_class)
            VALUES (#{digest}, #{answers}, #{at}, 'ACCOUNTING')
            """)
    void insert(String digest, byte[] answers, Instant at);

    @Select("SELECT answers FROM shared_answers WHERE digest = #{digest}")
    Optional<byte[]> find(String digest);
}
