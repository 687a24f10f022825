package io.siliu.platform.assessment.internal.outside;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Takes people off the lists of an enterprise who withdrew their consent. */
@Mapper
interface WithdrawalMapper {

    /** Keeps apart what the next two take away, while a hold keeps everything of the person. */
    @Insert("""
            INSERT INTO withdrawn_statement
                (id, person, kind, source, enterprise_id, thing, other, happened_at, until_at, figure, more, taken_at,
                 taken_by, withdrawn_at, retention_class)
            SELECT id, #{person}, kind, source, enterprise_id, thing, other, happened_at, until_at, figure, more, taken_at,
                   taken_by, #{at}, retention_class
            FROM outside_statement
            WHERE enterprise_id = #{enterpriseId} AND kind IN ('EMPLOYMENT', 'OFFICE')
              AND (thing = #{person} OR other = #{person})
            """)
    int keep(long enterpriseId, byte[] person, Instant at);

    @Select("SELECT DISTINCT LOWER(HEX(person)) FROM withdrawn_statement")
    List<String> keptPeople();

    @Delete("DELETE FROM withdrawn_statement WHERE person = UNHEX(#{person})")
    int letGo(String person);

    @Delete("""
            DELETE FROM outside_statement
            WHERE enterprise_id = #{enterpriseId} AND kind IN ('EMPLOYMENT', 'OFFICE') AND thing = #{person}
            """)
    int forget(long enterpriseId, byte[] person);

    /** The words are not those any more that were handed in: handed in again, with a new consent, they are new. */
    @Update("""
            UPDATE outside_statement SET other = NULL, same = UNHEX(SHA2(CONCAT(HEX(same), '/', id), 256))
            WHERE enterprise_id = #{enterpriseId} AND kind = 'OFFICE' AND other = #{person}
            """)
    int forgetSpouse(long enterpriseId, byte[] person);
}
