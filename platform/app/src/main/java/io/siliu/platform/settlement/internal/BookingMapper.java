package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface BookingMapper {

    @Insert("""
            INSERT INTO settlement_batch
                (enterprise_id, id, batch_number, file_id, settled_on, work_month, line_count,
                 gross, income_tax, vat, surcharges, net, fee, debit, booked_at, booked_by)
            VALUES
                (#{row.enterpriseId}, #{row.id}, #{row.batchNumber}, #{fileId}, #{row.settledOn}, #{row.workMonth},
                 #{row.lineCount}, #{row.gross}, #{row.incomeTax}, #{row.vat}, #{row.surcharges}, #{row.net},
                 #{row.fee}, #{debit}, #{row.bookedAt}, #{bookedBy})
            """)
    void insertBatch(
            @Param("row") BatchRow row,
            @Param("debit") Money debit,
            @Param("fileId") long fileId,
            @Param("bookedBy") long bookedBy);

    @Insert("""
            INSERT INTO settlement_line
                (enterprise_id, id, batch_id, batch_number, line_number, task_number, task_order_id, worker_id,
                 capacity, sole_proprietor_id, occupation, city, task_occupation, agreement_id, model, card, card_key,
                 card_masked, own_card, settled_on, work_month, gross, income_tax, vat, surcharges, net, fee, booked_at, retention_class)
            VALUES
                (#{row.enterpriseId}, #{row.id}, #{row.batchId}, #{row.batchNumber},
                 #{row.lineNumber}, #{row.taskNumber}, #{row.taskOrderId}, #{row.workerId},
                 #{row.capacity}, #{row.soleProprietorId}, #{source.worker.occupation.code},
                 #{source.worker.city.code}, #{taskOccupation}, #{row.agreementId}, #{row.model},
                 #{card.sealed}, #{card.key}, #{row.cardMasked}, #{row.ownCard},
                 #{row.settledOn}, #{row.workMonth}, #{row.gross}, #{row.incomeTax},
                 #{row.vat}, #{row.surcharges}, #{row.net}, #{row.fee}, #{row.bookedAt},
                 'ACCOUNTING')
            """)
    void insertLine(BookedLine line);

    @Insert("""
            <script>
            INSERT INTO settlement_served (enterprise_id, worker_id, first_on, last_on)
            VALUES
            <foreach item="id" collection="workerIds" separator=",">
                (#{enterpriseId}, #{id}, #{day}, #{day})
            </foreach>
            ON DUPLICATE KEY UPDATE first_on = LEAST(first_on, VALUES(first_on)),
                                    last_on = GREATEST(last_on, VALUES(last_on))
            </script>
            """)
    void served(
            @Param("enterpriseId") long enterpriseId,
            @Param("day") LocalDate day,
            @Param("workerIds") List<Long> workerIds);

    @Insert("""
            INSERT INTO settlement_withholding
                (enterprise_id, line_id, worker_id, tax_month, income, cumulative_income, expenses, months,
                 basic_deduction, taxable, rate, quick_deduction, cumulative_tax, held_before, income_tax, vat,
                 surcharges, vat_short, gap_to_review, registration_due, retention_class)
            VALUES
                (#{enterpriseId}, #{lineId}, #{workerId}, #{taxMonth}, #{income},
                 #{cumulativeIncome}, #{expenses}, #{months}, #{basicDeduction}, #{taxable},
                 #{rate}, #{quickDeduction}, #{cumulativeTax}, #{heldBefore}, #{incomeTax},
                 #{vat}, #{surcharges}, #{vatShort}, #{gapToReview}, #{registrationDue}, 'TAX')
            """)
    void insertWithholding(StoredWithholding withholding);

    @Select("SELECT COUNT(*) FROM settlement_batch WHERE enterprise_id = #{enterpriseId} AND batch_number = #{number}")
    int batchesWithNumber(@Param("enterpriseId") long enterpriseId, @Param("number") String number);

    @Select("""
            <script>
            SELECT task_number FROM settlement_line WHERE task_number IN
            <foreach item="number" collection="numbers" open="(" separator="," close=")">#{number}</foreach>
            </script>
            """)
    List<String> settled(@Param("numbers") Collection<String> numbers);
}
