package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** A party that is called as no contract known calls one is the party opposite the one whose word is known. */
class OppositeHeadTest {

    private static Draft read(String second) {
        return PrintedPages.typed("服务合同\n聘请方：示例云骑即时配送有限公司\n统一社会信用代码：91990000MADEMA019L\n" + second
                        + "\n身份证号：990000198507260211\n服务期限自2026年3月1日至2027年2月28日。")
                .readAs(DocumentKind.CONTRACT);
    }

    @Test
    void isTheOtherSideAndLookedAt() {
        Draft draft = read("主讲方：示例罗东升");
        assertThat(draft.get(FieldNames.PARTY_B).map(Candidate::value)).contains("示例罗东升");
        assertThat(draft.get(FieldNames.PARTY_B_ID).map(Candidate::value)).contains("990000198507260211");
        assertThat(draft.doubted()).contains(FieldNames.PARTY_B).doesNotContain(FieldNames.PARTY_A);
    }

    @Test
    void whoOnlyStandsBesideBothIsNoSide() {
        assertThat(read("担保方：示例罗东升").get(FieldNames.PARTY_B)).isEmpty();
        assertThat(read("第三方：示例罗东升").get(FieldNames.PARTY_B)).isEmpty();
    }

    @Test
    void ofTwoSuchWordsNoneIsTheSide() {
        assertThat(read("主讲方：示例罗东升\n助教方：示例王明").get(FieldNames.PARTY_B)).isEmpty();
    }

    @Test
    void aDutyBehindSuchAWordIsNoParty() {
        assertThat(read("主讲方：按时授课，不得无故缺席").get(FieldNames.PARTY_B)).isEmpty();
    }
}
