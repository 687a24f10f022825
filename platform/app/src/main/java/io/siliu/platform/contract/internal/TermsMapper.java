package io.siliu.platform.contract.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TermsMapper {

    @Select("""
            SELECT model, capacity, valid_from, valid_to, admitted, preference, reason_zh, reason_en, source, to_confirm
            FROM engagement_terms ORDER BY model, capacity, valid_from
            """)
    List<TermsRow> terms();

    @Select("""
            SELECT model, capacity, valid_from, flow, kind, from_role, to_role, amount_basis, scope, required
            FROM expected_evidence ORDER BY model, capacity, valid_from, position
            """)
    List<EvidenceRow> evidence();
}
