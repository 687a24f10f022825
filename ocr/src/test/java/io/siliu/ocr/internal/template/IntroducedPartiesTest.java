package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that name the parties and say what they are called below, wherever their lines break. */
class IntroducedPartiesTest {

    private static final String FIRM = "示例云骑即时配送有限公司";
    private static final String FIRM_CODE = "91990000MADEMA019L";
    private static final String SHOP = "示例罗东升配送服务部";
    private static final String SHOP_CODE = "92990000MA4QBUFG6C";

    private static Draft read(String lines) {
        return PrintedPages.typed("          专项服务合同\n" + lines).readAs(DocumentKind.CONTRACT);
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                发包人（以下称甲方）示例云骑即时配送有限公司，统一社会信用代码91990000MADEMA019L，住所地示例市新城区；
                承包人（以下称乙方）示例罗东升配送服务部，统一社会信用代码92990000MA4QBUFG6C，住所地示例市老城区。
                """, """
                发包人（以下称甲方）示例云骑即时配送有限公司，统一社会
                信用代码91990000MADEMA019L，住所地示例市新城区；
                承包人（以下称乙方）示例罗东升配送服务部，统一社会信用代码92990000MA
                4QBUFG6C，住所地示例市老城区。
                名称（盖章） 示例云骑即时配送有限公司 示例罗东升配送服务部
                """, """
                示例罗东升配送服务部（统一社会信用代码：92990000MA4QBUFG6C，下称“乙方”）：
                    我方示例云骑即时配送有限公司（统一社会信用代码：91990000MADEMA019L，以下
                称“甲方”）拟将配送服务委托贵方承办，谨提出如下条件：
                """})
    void bothAreNamedWithTheirNumbers(String lines) {
        Draft draft = read(lines);
        assertThat(value(draft, FieldNames.PARTY_A)).contains(FIRM);
        assertThat(value(draft, FieldNames.PARTY_A_ID)).contains(FIRM_CODE);
        assertThat(value(draft, FieldNames.PARTY_B)).contains(SHOP);
        assertThat(value(draft, FieldNames.PARTY_B_ID)).contains(SHOP_CODE);
    }

    @Test
    void whatAPartyIsToDoNamesNobody() {
        Draft draft = read("发包人（以下称甲方）应当按期支付，承包人（以下称乙方）应当按期交付，统一社会信用代码以附件为准。");
        assertThat(draft.get(FieldNames.PARTY_A)).isEmpty();
        assertThat(draft.get(FieldNames.PARTY_B)).isEmpty();
    }
}
