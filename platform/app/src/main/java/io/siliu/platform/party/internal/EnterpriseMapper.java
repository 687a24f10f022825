package io.siliu.platform.party.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface EnterpriseMapper {

    @Select("SELECT id, credit_code, name, region FROM enterprise WHERE id = #{id}")
    Optional<EnterpriseRow> find(long id);

    @Select("SELECT id, credit_code, name, region FROM enterprise WHERE credit_code = #{creditCode}")
    Optional<EnterpriseRow> withCreditCode(String creditCode);

    @Select("SELECT id, credit_code, name, region FROM enterprise ORDER BY id")
    List<EnterpriseRow> all();

    @Select("""
            <script>
            SELECT id, credit_code, name, region FROM enterprise WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<EnterpriseRow> findAll(@Param("ids") Collection<Long> ids);

    /** Of two who name it anew one waits for the other. */
    @Select("SELECT id, credit_code, name, region FROM enterprise WHERE id = #{id} FOR UPDATE")
    Optional<EnterpriseRow> lock(long id);

    /** Of an enterprise that named one. */
    @Select("SELECT id, contact_mobile AS mobile FROM enterprise WHERE id = #{id} AND contact_mobile IS NOT NULL")
    Optional<Contact> contact(long id);

    /** The number of a contact, encrypted under the key of the enterprise. */
    record Contact(long id, byte[] mobile) {}

    @Select("SELECT COUNT(*) FROM enterprise")
    long count();

    @Update("UPDATE enterprise SET name = #{name} WHERE id = #{id}")
    void rename(@Param("id") long id, @Param("name") String name);

    @Insert("""
            INSERT INTO enterprise
                (id, credit_code, name, region, contact_mobile, contact_mobile_key, contact_mobile_masked,
                 recorded_at, recorded_by, retention_class)
            VALUES
                (#{id}, #{creditCode}, #{name}, #{region}, #{mobile}, #{mobileKey}, #{mobileMasked},
                 #{recordedAt}, #{recordedBy}, 'TRADE')
            """)
    void insert(
            @Param("id") long id,
            @Param("creditCode") String creditCode,
            @Param("name") String name,
            @Param("region") String region,
            @Param("mobile") byte[] mobile,
            @Param("mobileKey") byte[] mobileKey,
            @Param("mobileMasked") String mobileMasked,
            @Param("recordedAt") Instant recordedAt,
            @Param("recordedBy") long recordedBy);
}
