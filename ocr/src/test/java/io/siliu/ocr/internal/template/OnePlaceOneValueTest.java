package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a telephone or a wallet prints of an account is read as it stands, and of one party alone. */
class OnePlaceOneValueTest {

    private static Draft read(String lines) {
        return PrintedPages.typed("转账电子回单\n" + lines).readAs(DocumentKind.BANK_RECEIPT);
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void theAccountOfTheOneIsNotAlsoTheOthers() {
        Draft draft = read("""
                付款人        示例云小骑
                收款人        示例罗东升
                收款账户        9900006074708418976
                收款银行        示例农商银行春城支行
                """);
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(value(draft, FieldNames.PAYEE_BANK)).contains("示例农商银行春城支行");
        assertThat(draft.get(FieldNames.PAYER_ACCOUNT)).isEmpty();
        assertThat(draft.get(FieldNames.PAYER_BANK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "示例招财银行(9919****9166), 9919****9166",
        "示例招财银行（991993288470839166）, 991993288470839166",
        "示例招财银行 9919 **** **** 9166, 9919********9166"
    })
    void aBankMayStandBeforeItsAccount(String printed, String account) {
        Draft draft = read("付款账户        " + printed);
        assertThat(value(draft, FieldNames.PAYER_ACCOUNT)).contains(account);
        assertThat(value(draft, FieldNames.PAYER_BANK)).contains("示例招财银行");
    }

    @Test
    void theLastFourFiguresAreNoAccount() {
        Draft draft = read("付款账户        示例招财银行(9166)");
        assertThat(draft.get(FieldNames.PAYER_ACCOUNT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yun****qi_01, yun****qi_01", "luo****sheng, luo****sheng", "9919**9166, 9919**9166"})
    void theLettersOfAWalletStayAsTheyAre(String printed, String account) {
        assertThat(value(read("付款方账号：" + printed), FieldNames.PAYER_ACCOUNT)).contains(account);
    }
}
