package io.siliu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void aPersonKeepsTheFirstCharacter() {
        assertThat(Mask.person("沈晓舟")).isEqualTo("沈**");
        assertThat(Mask.person("沈舟")).isEqualTo("沈*");
        assertThat(Mask.person("沈")).isEqualTo("沈*");
    }

    @Test
    void inventedPeopleStayInventedAndApart() {
        assertThat(Mask.person("示例沈晓舟")).isEqualTo("示例沈**");
        assertThat(Mask.party("示例沈晓舟")).isEqualTo("示例沈**");
    }

    @Test
    void anOrganisationStaysWhole() {
        assertThat(Mask.party("青屿市星岸配送有限公司")).isEqualTo("青屿市星岸配送有限公司");
        assertThat(Mask.party("示例周一凡配送服务部")).isEqualTo("示例周一凡配送服务部");
    }

    @Test
    void accountsAndIdentityNumbersKeepTheirEnds() {
        assertThat(Mask.account("9900001234567890128")).isEqualTo("9900****0128");
        assertThat(Mask.account("12345678")).isEqualTo("12345678");
        assertThat(Mask.code("99000019900101123X")).isEqualTo("990***********123X");
        assertThat(Mask.code("99000019900101123x")).isEqualTo("990***********123x");
        assertThat(Mask.code("990000199001011234")).isEqualTo("990***********1234");
    }

    @Test
    void aCreditCodeIsPublic() {
        assertThat(Mask.code("91990000MADEMC0309")).isEqualTo("91990000MADEMC0309");
        assertThat(Mask.code("99000019900101123A")).isEqualTo("99000019900101123A");
    }
}
