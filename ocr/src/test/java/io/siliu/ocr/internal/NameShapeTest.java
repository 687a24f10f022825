package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are told from the words of a paper by how they begin and end. */
class NameShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例云骑即时配送有限公司",
                "示例市开发区罗东升配送服务部（个体工商户）",
                "示例云骑即时配送有限公司长春分公司",
                "示例云骑即时配送有限公司（本部财务）",
                "示例罗东升",
                "欧阳小梅",
                "买买提·艾力",
                "罗**",
                "*东升",
                "Yunqi Delivery Co., Ltd."
            })
    void firmsAndPeople(String name) {
        assertThat(NameShape.isOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"进账人", "结算渠道", "账务流水", "核对无误", "转账摘要", "示例", "已到账", "对私转账业务", "个人结算账号"})
    void wordsOfAPaper(String word) {
        assertThat(NameShape.isOne(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例云骑即时配送有限公司示例鲜达供应链有限公司", "示例云骑即时配送有限责任公司 示例市罗东升配送服务部", "示例市罗东升配送服务部（个体工商户）示例鲜达供应链股份公司"})
    void twoNamesThatWereReadAsOne(String names) {
        assertThat(NameShape.isOne(names)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"示例惠民砖厂（经手示例会计老康）", "示例牧歌（导游）", "罗东升（代收）", "示例云峰牧业有限公司账号280201040001234", "示例罗东升余额5,410.09"})
    void namesWithWhatStandsBesideThem(String more) {
        assertThat(NameShape.isOne(more)).isFalse();
    }

    /** What they do for others is in their names. */
    @ParameterizedTest
    @ValueSource(strings = {"示例市开发区快递代收服务部", "示例证照代办中心", "示例代收代付有限公司", "示例代付科技有限公司长春分公司", "示例区工商代办服务部（个体工商户）"})
    void firmsThatActForOthers(String name) {
        assertThat(NameShape.isOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例快递代收服务部（罗东升代领）", "示例快递代收服务部经办罗东升", "示例罗东升代收"})
    void whoElseHadToDoWithIt(String more) {
        assertThat(NameShape.isOne(more)).isFalse();
        assertThat(NameShape.holdsMore(more)).isTrue();
    }

    @Test
    void aWalletPaysFromItsBalance() {
        assertThat(NameShape.holdsMore("示例支付余额")).isFalse();
        assertThat(NameShape.holdsMore("账户余额")).isFalse();
        assertThat(NameShape.holdsMore("示例支付余额：5,410.09")).isTrue();
        assertThat(NameShape.holdsMore("账户余额 5,410.09")).isTrue();
    }

    @Test
    void aBankIsKnownFromOtherFirms() {
        assertThat(NameShape.isBank("示例华商银行")).isTrue();
        assertThat(NameShape.isBank("示例农商银行股份有限公司春城支行")).isTrue();
        assertThat(NameShape.isBank("示例银行卡服务有限公司")).isFalse();
        assertThat(NameShape.isBank("示例罗东升")).isFalse();
    }

    @Test
    void theOtherBankBehindABank() {
        assertThat(NameShape.holdsMore("示例民航银行示例支行汇入行示例合作银行示例办事处")).isTrue();
        assertThat(NameShape.holdsMore("示例民航银行示例支行")).isFalse();
    }
}
