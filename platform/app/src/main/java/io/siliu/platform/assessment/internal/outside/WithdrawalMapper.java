package io.siliu.platform.assessment.internal.outside;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Update;

/** Takes people off the lists of an enterprise who withdrew their consent. */
@Mapper
interface WithdrawalMapper {

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
