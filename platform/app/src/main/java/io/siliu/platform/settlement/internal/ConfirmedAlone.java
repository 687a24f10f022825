package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What each enterprise had paid on a day on the word of one person alone, whoever it was. */
@Mapper
interface ConfirmedAlone {

    /** Opens the day, in a transaction of its own: a row that is rolled back would let its waiters collide. */
    @Insert(
            "INSERT IGNORE INTO settlement_confirmed_alone (enterprise_id, day, debit) VALUES (#{enterpriseId}, #{day}, 0)")
    void open(long enterpriseId, LocalDate day);

    @Select("SELECT debit FROM settlement_confirmed_alone WHERE enterprise_id = #{enterpriseId} AND day = #{day}")
    Optional<Money> find(long enterpriseId, LocalDate day);

    /** The same of a day that was opened, locked until the end of the transaction. */
    @Select("""
            SELECT debit FROM settlement_confirmed_alone WHERE enterprise_id = #{enterpriseId} AND day = #{day} FOR UPDATE
            """)
    Money take(long enterpriseId, LocalDate day);

    @Update("""
            UPDATE settlement_confirmed_alone SET debit = debit + #{debit}
            WHERE enterprise_id = #{enterpriseId} AND day = #{day}
            """)
    void add(long enterpriseId, LocalDate day, Money debit);
}
