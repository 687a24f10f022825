package io.siliu.platform.fourflow.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Rows that say nothing and are only locked, always in their order. */
@Mapper
interface InvoiceTurnMapper {

    @Select("""
        <script>
        SELECT turn FROM invoice_turn FORCE INDEX (PRIMARY) WHERE turn IN
        <foreach collection="turns" item="turn" open="(" separator="," close=")">#{turn}</foreach>
        ORDER BY turn
        LOCK IN SHARE MODE
        </script>
        """)
    List<Integer> share(Collection<Integer> turns);

    @Select("""
        <script>
        SELECT turn FROM invoice_turn FORCE INDEX (PRIMARY) WHERE turn IN
        <foreach collection="turns" item="turn" open="(" separator="," close=")">#{turn}</foreach>
        ORDER BY turn
        FOR UPDATE
        </script>
        """)
    List<Integer> take(Collection<Integer> turns);
}
