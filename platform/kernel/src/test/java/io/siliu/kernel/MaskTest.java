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
    void aLongNameIsAPersonsUnlessItEndsLikeAnOrganisations() {
        for (String name :
                new String[] {"阿依古丽·买买提", "阿依古丽买买提", "欧阳娜娜子涵", "扎西·多吉", "John Smith", "王建社", "示例阿依古丽·买买提江"}) {
            assertThat(Mask.party(name)).as(name).isEqualTo(Mask.person(name)).contains("*");
        }
        assertThat(Mask.party("示例配送有限公司（阿依古丽）")).doesNotContain("古丽");
    }

    @Test
    void anOrganisationIsKnownByHowItsNameEnds() {
        for (String name : new String[] {
            "青屿市星岸配送有限公司（业务凭证专用章）",
            "示例罗东升配送服务部（个体工商户）",
            "示例税务局（演示）",
            "青屿市第三粮油加工厂",
            "示例城市商业银行演示支行",
            "支付科技有限公司客户备付金",
            "青屿市星岸配送有限公词",
            "Harbour Trading Co., Ltd.",
            "青屿星岸管理合伙企业(有限合伙)"
        }) {
            assertThat(Mask.party(name)).isEqualTo(name);
        }
    }

    @Test
    void aBusinessHidesItsOperatorAndIsStillToldFromAnother() {
        assertThat(Mask.business("何小满配送服务部", "何小满")).isEqualTo("何**配送服务部");
        assertThat(Mask.business("示例何小满配送服务部（个体工商户）", "示例何小满")).isEqualTo("示例何**配送服务部（个体工商户）");
        assertThat(Mask.business("示例镇何小满保洁服务部", "示例何小满")).isEqualTo("示例镇何**保洁服务部");
        assertThat(Mask.business("青屿区好运来便利店", "何小满")).isEqualTo("青屿区好运来便利店");
        assertThat(Mask.business("青屿区好运来便利店", "")).isEqualTo("青屿区好运来便利店");
    }

    @Test
    void aBusinessHidesItsOperatorHoweverTheRegisterWritesTheName() {
        assertThat(Mask.business("阿依古丽买买提配送服务部", "阿依古丽·买买提")).isEqualTo("阿**配送服务部");
        assertThat(Mask.business("阿依古丽•买买提配送服务部", "阿依古丽·买买提")).isEqualTo("阿**配送服务部");
        assertThat(Mask.business("阿依古丽·买买提配送服务部", "阿依古丽买买提")).isEqualTo("阿**配送服务部");
        assertThat(Mask.business("阿依古丽便利店", "示例阿依古丽·买买提")).isEqualTo("阿**便利店");
        assertThat(Mask.business("小满便利店", "何小满")).isEqualTo("小*便利店");
        assertThat(Mask.business("娜娜便利店", "欧阳娜娜")).isEqualTo("娜*便利店");
        assertThat(Mask.business("满满便利店", "何满"))
                .as("one character says nothing")
                .isEqualTo("满满便利店");
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
