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
import org.junit.jupiter.params.provider.ValueSource;

/** A place of a form that was left empty takes nothing from what is printed beside it or below it. */
class EmptyPlacesTest {

    private static Optional<String> read(String field, String lines) {
        Draft draft = PrintedPages.typed("""
                          电子回单
                付款人户名：示例云骑即时配送有限公司    收款人户名：示例罗东升
                付款人账号：991993288470839166          收款人账号：9900006074708418976
                金额：1,234.56                          交易日期：2026-03-05
                """ + lines).readAs(DocumentKind.BANK_RECEIPT);
        return draft.get(field).map(Candidate::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "用途：            交易机构号：0200212345",
                "用途：            打印次数：3",
                "摘要        电子回单时间戳        20260305101531",
                "附言        记账柜员号        00045",
                "附言\n电子回单可以重复打印，回单编号相同表示同一笔业务，请勿重复记账。",
                "附言\n（2）本回单不作为收款方发货依据，仅供参考。"
            })
    void aPurposeThatWasLeftOutIsNone(String lines) {
        assertThat(read(FieldNames.PURPOSE, lines)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "用途：            服务费：三月, 服务费：三月",
        "摘要        电子回单工本费, 电子回单工本费",
        "附言        请假补发的配送费, 请假补发的配送费",
        "附言        RW2609002026000194, RW2609002026000194"
    })
    void aPurposeThatResemblesALabelOrANoticeIsOne(String lines, String purpose) {
        assertThat(read(FieldNames.PURPOSE, lines)).contains(purpose);
    }

    @Test
    void noughtsAreNoNumber() {
        assertThat(read(FieldNames.RECEIPT_NUMBER, "凭证号码：00000000000    流水号：26064000013"))
                .contains("26064000013");
        assertThat(read(FieldNames.RECEIPT_NUMBER, "凭证号码：00000000019    流水号：26064000013"))
                .contains("00000000019");
    }

    @Test
    void aNumberEndsBeforeWhatIsSaidOfIt() {
        assertThat(read(FieldNames.RECEIPT_NUMBER, "回单查询号：XY260305881122（使用该查询号可核实该笔回单）"))
                .contains("XY260305881122");
    }

    @Test
    void aLabelStandsBehindWhatIsCountedBeforeIt() {
        String counted = "打印次数：1次记账日期：20260306会计流水号：EEZ0000012345";
        String another = "打印次数：1上次记账日期：20260306会计流水号：EEZ0000012345";
        assertThat(dayOf(counted)).contains("2026-03-06");
        assertThat(dayOf(another)).isEmpty();
    }

    private static Optional<String> dayOf(String line) {
        Draft draft = PrintedPages.typed("付款人户名：示例云骑即时配送有限公司\n" + line).readAs(DocumentKind.BANK_RECEIPT);
        return draft.get(FieldNames.TRANSACTION_TIME).map(Candidate::value);
    }

    @Test
    void theNumberOfABankIsNotItsName() {
        assertThat(read(FieldNames.PAYEE_BANK, "收款行行名：示例农商银行春城支行    收款行行号：990200000013"))
                .contains("示例农商银行春城支行");
        assertThat(read(FieldNames.PAYEE_BANK, "收款行行名：    收款行行号：990200000013")).isEmpty();
    }

    @Test
    void whatAWalletIsUsedForIsNotItsOwner() {
        String wallets = """
                                付款钱包                收款钱包
                钱包类型        对公钱包                个人钱包
                运营机构        示例工贸银行            示例农商银行
                """;
        Draft draft = PrintedPages.typed("数字人民币电子回单\n" + wallets).readAs(DocumentKind.BANK_RECEIPT);
        assertThat(draft.get(FieldNames.PAYER_BANK).map(Candidate::value)).contains("示例工贸银行");
        assertThat(draft.get(FieldNames.PAYEE_BANK).map(Candidate::value)).contains("示例农商银行");
        assertThat(draft.get(FieldNames.PAYER_NAME)).isEmpty();
        assertThat(draft.get(FieldNames.PAYEE_NAME)).isEmpty();
    }
}
