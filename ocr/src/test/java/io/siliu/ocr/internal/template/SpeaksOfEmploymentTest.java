package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** Insurances, funds and attendance make a slip an employee's; other papers may speak of them too. */
class SpeaksOfEmploymentTest {

    @Test
    void receipt() {
        Draft draft = PrintedPages.typed("""
                            示例银行电子回单
                付款人户名：示例某某科技有限公司    付款人账号：9900006074708418976
                收款人户名：示例人力资源有限公司    收款人账号：9900006074708418984
                金额：118.10
                用途：社保公积金加班费
                交易流水号：2026090812345678
                交易时间：2026-09-08 10:11:12
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(draft.get(FieldNames.AMOUNT).map(Candidate::value)).contains("118.10");
    }

    @Test
    void contract() {
        Draft draft = PrintedPages.typed("""
                            劳务外包合同
                甲方：示例某某科技有限公司
                乙方：示例人力资源有限公司
                乙方负责考勤管理，代缴社保、公积金。合同编号：HT-2026-0001
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.CONTRACT);
    }

    @Test
    void invoice() {
        Draft draft = PrintedPages.typed("""
                            电子发票（普通发票）
                发票号码：26312000000123456789      开票日期：2026年09月08日
                购买方名称：示例某某科技有限公司    销售方名称：示例人力资源有限公司
                项目名称      规格型号   单位   数量   单价    金额    税率    税额
                *人力资源服务*服务费                    100.00  100.00   6%   6.00
                合计                                          100.00         6.00
                价税合计（大写）壹佰零陆圆整    （小写）¥106.00
                备注：社保、公积金、加班费代发
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
    }

    @Test
    void slipOfAnEmployee() {
        Draft draft = PrintedPages.typed("""
                            示例某某科技有限公司工资发放单
                姓名：示例韩梅        发放时间：2026-09-08
                基本工资：5,000.00    加班费：300.00
                代扣社保：400.00      代扣公积金：200.00
                应发金额：5,300.00    代扣个税：0.00    实发金额：4,700.00
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.OTHER);
    }
}
