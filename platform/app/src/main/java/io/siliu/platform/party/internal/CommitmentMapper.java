package io.siliu.platform.party.internal;

import io.siliu.platform.anchoring.EntryKind;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CommitmentMapper {

    @Insert("""
            INSERT INTO party_commitment (kind, number, worker_id, sealed, retention_class)
            VALUES (#{kind}, #{number}, #{workerId}, #{sealed}, 'IDENTITY')
            """)
    void insert(
            @Param("kind") EntryKind kind,
            @Param("number") String number,
            @Param("workerId") long workerId,
            @Param("sealed") byte[] sealed);
}
