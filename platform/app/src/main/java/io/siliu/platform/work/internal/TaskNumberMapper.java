package io.siliu.platform.work.internal;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TaskNumberMapper {

    /** Raises the counter and remembers the new value for this connection; the row stays locked until the commit. */
    @Update("UPDATE task_number_counter SET minted = LAST_INSERT_ID(minted + #{count}) WHERE id = 1")
    void raise(int count);

    /** The value this connection raised the counter to. */
    @Select("SELECT LAST_INSERT_ID()")
    long raised();
}
