package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Print;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Papers with a text layer, laid out as issuers do. */
class PdfTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    static List<Print> digitalInvoice() {
        return new ArrayList<>(List.of(
                new Print(200, 40, 18, "电子发票（普通发票）"),
                new Print(420, 40, 9, "发票号码：" + Papers.NUMBER),
                new Print(420, 56, 9, "开票日期：2026年09月12日"),
                new Print(20, 90, 9, "购"),
                new Print(40, 95, 9, "名称：" + Papers.BUYER),
                new Print(305, 90, 9, "销"),
                new Print(320, 95, 9, "名称：" + Papers.SELLER),
                new Print(40, 120, 9, "统一社会信用代码/纳税人识别号：" + Papers.BUYER_CODE),
                new Print(320, 120, 9, "统一社会信用代码/纳税人识别号：" + Papers.SELLER_CODE),
                new Print(20, 140, 9, "项目名称"),
                new Print(440, 140, 9, "税率/征收率"),
                new Print(20, 156, 9, "*物流辅助服务*配送服务费"),
                new Print(200, 156, 9, "单"),
                new Print(250, 156, 9, "174"),
                new Print(300, 156, 9, "5.297"),
                new Print(380, 156, 9, "921.68"),
                new Print(450, 156, 9, "1%"),
                new Print(540, 156, 9, "9.22"),
                new Print(60, 240, 9, "合"),
                new Print(110, 240, 9, "计"),
                new Print(375, 240, 9, "¥921.68"),
                new Print(535, 240, 9, "¥9.22"),
                new Print(40, 262, 9, "价税合计（大写）"),
                new Print(180, 262, 9, "×玖佰叁拾圆玖角整"),
                new Print(400, 262, 9, "（小写）¥930.90"),
                new Print(20, 290, 9, "备"),
                new Print(40, 290, 9, "任务单号：" + Papers.TASK),
                new Print(40, 370, 9, "开票人：示例张三")));
    }

    /** One compressed stream under many names unpacks to gigabytes; it must neither be kept nor unpacked so often. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void attachmentsThatUnpackToGigabytesAreLeftOut() throws IOException {
        Reading reading = Papers.read(READER, Papers.attached(400, new byte[19 << 20]));

        assertThat(reading.warnings())
                .extracting(Warning::text)
                .anySatisfy(text -> assertThat(text).contains("too many"));
    }

    @Test
    void readsTheInvoiceThatAPdfCarries() throws IOException {
        Reading reading = Papers.read(READER, Papers.attached(1, Papers.einvoice("930.90")));

        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
        assertThat(reading.field(FieldNames.TOTAL_AMOUNT).orElseThrow().source())
                .isEqualTo(Source.XML);
    }

    @Test
    void readsBuyerLeftAndSellerRightOfOneRow() {
        Reading reading = Papers.read(READER, Papers.pdf(digitalInvoice()));
        assertThat(reading.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        assertThat(reading.value(FieldNames.BUYER_NAME)).contains(Papers.BUYER);
        assertThat(reading.value(FieldNames.SELLER_NAME)).contains(Papers.SELLER);
        assertThat(reading.value(FieldNames.BUYER_TAX_ID)).contains(Papers.BUYER_CODE);
        assertThat(reading.value(FieldNames.SELLER_TAX_ID)).contains(Papers.SELLER_CODE);
        assertThat(reading.value(FieldNames.AMOUNT_EXCLUDING_TAX)).contains("921.68");
        assertThat(reading.value(FieldNames.TAX_AMOUNT)).contains("9.22");
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
        assertThat(reading.value(FieldNames.TASK_NUMBER)).contains(Papers.TASK);
        assertThat(reading.lines())
                .containsExactly(new InvoiceLine("*物流辅助服务*配送服务费", "单", "174", "5.297", "921.68", "1%", "9.22"));
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void buyerWithoutTaxNumberDoesNotTakeTheSellers() {
        List<Print> prints = digitalInvoice();
        prints.removeIf(print -> print.text().endsWith(Papers.BUYER_CODE));
        prints.add(new Print(40, 120, 9, "统一社会信用代码/纳税人识别号："));
        Reading reading = Papers.read(READER, Papers.pdf(prints));
        assertThat(reading.value(FieldNames.BUYER_TAX_ID)).isEmpty();
        assertThat(reading.value(FieldNames.SELLER_TAX_ID)).contains(Papers.SELLER_CODE);
    }

    @Test
    void wordsThatAreNotTheFiguresAreWarnedAbout() {
        List<Print> prints = digitalInvoice();
        prints.removeIf(print -> print.text().startsWith("×"));
        prints.add(new Print(180, 262, 9, "×玖佰叁拾圆整"));
        assertThat(Papers.read(READER, Papers.pdf(prints)).warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.ARITHMETIC_FAILS);
    }

    @Test
    void boxOfAFieldCutsThePlaceOut() {
        byte[] pdf = Papers.pdf(digitalInvoice());
        Field seller = Papers.read(READER, pdf).field(FieldNames.SELLER_NAME).orElseThrow();
        assertThat(seller.box().x()).isBetween(340.0, 360.0);
        assertThat(seller.box().centreY()).isBetween(88.0, 96.0);
        CutOut cut =
                new PageImages(ReadingLimits.defaults()).cutOut(pdf, seller).orElseThrow();
        CutOut.Picture picture = cut.fold(found -> found, quoted -> null);
        assertThat(picture.png()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(picture.marked().right()).isLessThanOrEqualTo(picture.width());
    }

    static List<Print> receipt(int top, String number, String amount) {
        return List.of(
                new Print(200, top, 16, "示例城市商业银行电子回单"),
                new Print(40, top + 30, 9, "回单编号：" + number),
                new Print(320, top + 30, 9, "交易时间：2026-09-08 13:43:51"),
                new Print(40, top + 50, 9, "付款人名称：" + Papers.BUYER),
                new Print(320, top + 50, 9, "收款人名称：示例孙志强"),
                new Print(40, top + 70, 9, "付款人账号：99000020020000000026"),
                new Print(320, top + 70, 9, "收款人账号：990000****1268"),
                new Print(40, top + 90, 9, "交易金额（小写）：" + amount + "元"),
                new Print(40, top + 110, 9, "附言：任务单号" + Papers.TASK + "服务费"));
    }

    @Test
    void twoReceiptsOnAPageComeApart() {
        List<Print> prints = new ArrayList<>(receipt(30, "HD6158210533917772", "1,013.04"));
        prints.addAll(receipt(220, "HD6158210533917773", "12.00"));
        List<Reading> readings = Papers.readings(READER, Papers.pdf(prints));
        assertThat(readings).hasSize(2).allMatch(reading -> reading.kind() == DocumentKind.BANK_RECEIPT);
        assertThat(readings.get(0).value(FieldNames.AMOUNT)).contains("1013.04");
        assertThat(readings.get(1).value(FieldNames.AMOUNT)).contains("12.00");
        assertThat(readings.get(1).value(FieldNames.RECEIPT_NUMBER)).contains("HD6158210533917773");
        assertThat(readings.get(0).value(FieldNames.TRANSACTION_TIME)).contains("2026-09-08T13:43:51");
        assertThat(readings.get(0).value(FieldNames.PAYEE_ACCOUNT)).contains("990000****1268");
        assertThat(readings.get(0).value(FieldNames.TASK_NUMBER)).contains(Papers.TASK);
    }

    @Test
    void sidesMarkedLetterBelowLetterAreToldApart() {
        List<Print> prints = new ArrayList<>(List.of(
                new Print(200, 40, 16, "示例第一银行网上银行电子回单"),
                new Print(40, 70, 9, "电子回单号码：6803-6767-4102-9701"),
                new Print(400, 70, 9, "日期：2026年09月08日")));
        String[] mark = {"款", "人"};
        prints.add(new Print(30, 100, 9, "付"));
        prints.add(new Print(310, 100, 9, "收"));
        for (int i = 0; i < 2; i++) {
            prints.add(new Print(30, 122 + 22 * i, 9, mark[i]));
            prints.add(new Print(310, 122 + 22 * i, 9, mark[i]));
        }
        String[][] rows = {
            {"户名", Papers.BUYER, "示例罗东升"},
            {"账号", "99000010010000000018", "9900006833054056049"},
            {"开户行", "示例第一银行", "示例农村信用银行"}
        };
        for (int i = 0; i < 3; i++) {
            prints.add(new Print(55, 100 + 22 * i, 9, rows[i][0]));
            prints.add(new Print(110, 100 + 22 * i, 9, rows[i][1]));
            prints.add(new Print(335, 100 + 22 * i, 9, rows[i][0]));
            prints.add(new Print(390, 100 + 22 * i, 9, rows[i][2]));
        }
        prints.add(new Print(55, 170, 9, "金额"));
        prints.add(new Print(110, 170, 9, "人民币（大写）：玖佰叁拾圆玖角整"));
        prints.add(new Print(400, 170, 9, "¥930.90"));
        Reading reading = Papers.read(READER, Papers.pdf(prints));
        assertThat(reading.value(FieldNames.PAYER_NAME)).contains(Papers.BUYER);
        assertThat(reading.value(FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(reading.value(FieldNames.PAYER_ACCOUNT)).contains("99000010010000000018");
        assertThat(reading.value(FieldNames.PAYEE_ACCOUNT)).contains("9900006833054056049");
        assertThat(reading.value(FieldNames.PAYEE_BANK)).contains("示例农村信用银行");
        assertThat(reading.value(FieldNames.AMOUNT)).contains("930.90");
    }

    @Test
    void slipThatPrintsTwoTaxesWithholdsTheirSum() {
        Reading reading = Papers.read(
                READER,
                Papers.pdf(List.of(
                        new Print(250, 40, 16, "付款结算单"),
                        new Print(40, 80, 9, "批次号：PC20260908A"),
                        new Print(300, 80, 9, "任务单号：" + Papers.TASK),
                        new Print(40, 100, 9, "收款人姓名：示例罗东升"),
                        new Print(300, 100, 9, "银行卡号：9900006833054056049"),
                        new Print(40, 120, 9, "应付金额：930.90"),
                        new Print(300, 120, 9, "代扣个税：10.00"),
                        new Print(40, 140, 9, "代办增值税：9.22"),
                        new Print(300, 140, 9, "实付金额：911.68"),
                        new Print(40, 160, 9, "打款时间：2026-09-08 12:20:58"),
                        new Print(300, 160, 9, "状态：已支付"))));
        assertThat(reading.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(reading.value(FieldNames.TAX_AMOUNT)).contains("19.22");
        assertThat(reading.value(FieldNames.NET_AMOUNT)).contains("911.68");
        assertThat(reading.value(FieldNames.PAID_AT)).contains("2026-09-08T12:20:58");
        assertThat(reading.value(FieldNames.BATCH_NUMBER)).contains("PC20260908A");
        assertThat(reading.value(FieldNames.PAYEE_ACCOUNT)).contains("9900006833054056049");
    }

    @Test
    void contractNamesItsPartiesTermAndTaskOrders() {
        Reading reading = Papers.read(
                READER,
                Papers.pdf(List.of(
                        new Print(230, 40, 18, "承揽服务三方合同"),
                        new Print(60, 80, 9, "合同编号：CL2026-A015206"),
                        new Print(60, 95, 9, "甲方（定作方）：" + Papers.BUYER),
                        new Print(60, 110, 9, "统一社会信用代码：" + Papers.BUYER_CODE),
                        new Print(60, 125, 9, "乙方（承揽方）：" + Papers.SELLER),
                        new Print(60, 140, 9, "统一社会信用代码：" + Papers.SELLER_CODE),
                        new Print(60, 155, 9, "丙方（平台方）：示例四流平台服务有限公司"),
                        new Print(60, 170, 9, "统一社会信用代码：91990000MADEMP001Q"),
                        new Print(60, 185, 9, "第二条 合作期限：自2026年09月01日起至2027年08月31日止。"),
                        new Print(60, 200, 9, "第四条 报酬：合同金额为人民币捌仟圆整（¥8,000.00）。"),
                        new Print(60, 215, 9, "签署日期：2026年08月24日"),
                        new Print(60, 245, 9, "附件一 任务单清单"),
                        new Print(60, 260, 9, Papers.TASK))));
        assertThat(reading.kind()).isEqualTo(DocumentKind.CONTRACT);
        assertThat(reading.value(FieldNames.PARTY_A_ID)).contains(Papers.BUYER_CODE);
        assertThat(reading.value(FieldNames.PARTY_B)).contains(Papers.SELLER);
        assertThat(reading.value(FieldNames.PARTY_B_ID)).contains(Papers.SELLER_CODE);
        assertThat(reading.value(FieldNames.VALID_FROM)).contains("2026-09-01");
        assertThat(reading.value(FieldNames.VALID_TO)).contains("2027-08-31");
        assertThat(reading.value(FieldNames.SIGNED_ON)).contains("2026-08-24");
        assertThat(reading.value(FieldNames.AMOUNT)).contains("8000.00");
        assertThat(reading.value(FieldNames.TASK_NUMBER)).contains(Papers.TASK);
    }

    @Test
    void letterAboutAContractIsNoContract() {
        Reading reading = Papers.read(
                READER,
                Papers.pdf(List.of(
                        new Print(200, 40, 18, "关于续签事宜的函"),
                        new Print(60, 80, 9, "贵公司与我公司的服务协议将于本月到期，请甲方和乙方尽快商议续签合同的事宜。"))));
        assertThat(reading.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(reading.fields()).isEmpty();
    }
}
