package io.siliu.platform.access.internal;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PhoneAccountMapper {

    @Insert("""
            INSERT INTO phone_account
                (account_id, person_id, phone, phone_key, phone_masked, opened_at, retention_class)
            VALUES (#{accountId}, #{personId}, #{phone}, #{phoneKey}, #{phoneMasked}, #{openedAt}, 'IDENTITY')
            """)
    void insert(PhoneAccount account);

    @Select("SELECT account_id FROM phone_account WHERE phone_key = #{key}")
    Optional<Long> accountOf(@Param("key") byte[] key);

    @Select("""
            SELECT account_id, person_id, phone, phone_key, phone_masked, opened_at FROM phone_account
            WHERE account_id = #{accountId}
            """)
    Optional<PhoneAccount> find(long accountId);

    @Update("UPDATE phone_account SET person_id = #{personId}, phone = #{phone} WHERE account_id = #{accountId}")
    void move(@Param("accountId") long accountId, @Param("personId") long personId, @Param("phone") byte[] phone);

    record PhoneAccount(
            long accountId, long personId, byte[] phone, byte[] phoneKey, String phoneMasked, Instant openedAt) {}
}
