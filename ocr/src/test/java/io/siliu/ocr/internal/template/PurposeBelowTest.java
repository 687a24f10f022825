package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In a box whose label stands at the top with a colon, what is written stands on the next line. */
class PurposeBelowTest {

    private static PrintedPages receipt() {
        return new PrintedPages()
                .print(150, 10, 16, "示例银行电汇凭证")
                .print(20, 50, "汇款人户名：示例云骑即时配送有限公司")
                .print(20, 70, "汇款人账号：996400148678")
                .print(300, 50, "收款人户名：示例罗东升")
                .print(300, 70, "收款人账号：9900006074708418976")
                .print(20, 90, "金额：1,234.56")
                .print(300, 120, "附加信息及用途：");
    }

    private static Optional<String> purpose(Draft draft) {
        return draft.get(FieldNames.PURPOSE).map(Candidate::value);
    }

    @Test
    void isReadAndDoubted() {
        Draft draft = receipt().print(310, 137, "运费").print(330, 160, "复核：").readAs(DocumentKind.BANK_RECEIPT);
        assertThat(purpose(draft)).contains("运费");
        assertThat(draft.get(FieldNames.PURPOSE).orElseThrow().ground()).isEqualTo(Ground.PLACE);
    }

    @Test
    void whatIsLabelledItselfIsNone() {
        assertThat(purpose(receipt().print(310, 137, "复核：示例韩梅").readAs(DocumentKind.BANK_RECEIPT)))
                .isEmpty();
    }

    @Test
    void whatStandsFarBelowIsNone() {
        assertThat(purpose(receipt().print(310, 160, "汇出行签章").readAs(DocumentKind.BANK_RECEIPT)))
                .isEmpty();
    }
}
